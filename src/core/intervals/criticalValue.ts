import { normalQuantile } from '../special/normal';
import { studentTQuantile } from '../special/studentT';

// An interval is computed a million times with the same level and n: the last value of each kind is kept.
const lastNormal = { level: Number.NaN, value: Number.NaN };
const lastStudent = { level: Number.NaN, degrees: Number.NaN, value: Number.NaN };

/** How many standard errors a normal interval reaches each side: 1.96 for a level of 0.95. */
export function normalCriticalValue(level: number): number {
  if (lastNormal.level !== level) {
    lastNormal.value = normalQuantile((1 + level) / 2);
    lastNormal.level = level;
  }
  return lastNormal.value;
}

/** The same for Student's t with n - 1 degrees of freedom: 2.05 for a level of 0.95 and n = 30. NaN for n = 1. */
export function studentCriticalValue(level: number, n: number): number {
  const degrees = n - 1;
  if (lastStudent.level !== level || lastStudent.degrees !== degrees) {
    lastStudent.value = studentTQuantile((1 + level) / 2, degrees);
    lastStudent.level = level;
    lastStudent.degrees = degrees;
  }
  return lastStudent.value;
}

import { createPopulation } from '../core/populations/index';
import { exactCoverage } from '../core/theory/exactCoverage';
import { type ExactFigures, exactFigure } from './exactFigures';

/** The exact coverage of an interval and its one-sided misses, where they are known. Also of the lab with a hundred intervals. */
export const exactCoverageFigures: ExactFigures = ({ population, interval, n, level }) => {
  const exact = exactCoverage(createPopulation(String(population)), String(interval), Number(n), Number(level));
  if (!exact) return [];
  return [
    exactFigure('exactCoverage', exact.coverage, 'share'),
    exactFigure('exactMissedBelow', exact.missedBelow, 'share'),
    exactFigure('exactMissedAbove', exact.missedAbove, 'share'),
  ];
};

import type { ParamSpec, ParamValue } from '../../experiments/params';

/** The part of a lesson in which its labs stand. */
interface WithBody {
  readonly entry: { readonly body?: string | undefined };
}

/** The parts of a lesson that name labs. */
interface LessonWithLabs {
  readonly body?: string | undefined;
  readonly data: { readonly figure?: { readonly lab: string } | undefined };
}

/** The lessons that have a lab, in their order. */
export function lessonsWithLab<L extends WithBody>(lessons: readonly L[], lab: string): readonly L[] {
  const there = new RegExp(`<Lab\\s[^>]*\\bid="${lab}"`);
  return lessons.filter(({ entry }) => there.test(entry.body ?? ''));
}

/** The labs of a lesson: those that stand in it, and those that its figures and questions are drawn by. */
export function labsOf({ body = '', data }: LessonWithLabs): readonly string[] {
  const inBody = [...body.matchAll(/(?:<Lab\s[^>]*\bid|\blab)="([\w-]+)"/g)].map(([, lab = '']) => lab);
  return [...new Set([...(data.figure ? [data.figure.lab] : []), ...inBody])];
}

/** What a lab takes, in its own order, at the defaults of a lesson and, where the lesson names none, at its own. */
export function labVariables(
  params: ParamSpec,
  lesson: Readonly<Record<string, ParamValue>>,
): Readonly<Record<string, ParamValue>> {
  return Object.fromEntries(Object.entries(params).map(([name, param]) => [name, lesson[name] ?? param.default]));
}

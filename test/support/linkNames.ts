import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FAMILIES } from '../../src/core/populations/index';
import type { Param } from '../../src/experiments/params';
import { VARIABLES } from '../../src/labs/registry/allVariables';
import { EXPERIMENTS } from '../../src/labs/registry/index';
import { readLittleYaml } from './littleYaml';

/** A number that a link may carry: from where to where, and what stands for "off". */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly integer: boolean;
  readonly off?: number;
}

/** Every name that a link may carry, and what it may be given. */
export interface LinkNames {
  readonly labs: readonly string[];
  /** A range, or the ids of choices, or `population`, or `seed`. */
  readonly variables: Readonly<Record<string, Range | readonly string[] | string>>;
  /** The parameters of each family in their order. */
  readonly populations: Readonly<Record<string, readonly ({ readonly name: string } & Range)[]>>;
  /** The variables of each lesson, and the sections and labs that `#` may name. */
  readonly lessons: Readonly<
    Record<string, { readonly variables: readonly string[]; readonly anchors: readonly string[] }>
  >;
}

const content = fileURLToPath(new URL('../../content/', import.meta.url));

/** The folders of lessons, then those of cases, from `content/`. */
const folders = (): readonly string[] =>
  ['lessons', 'cases'].flatMap((kind) =>
    existsSync(`${content}${kind}`)
      ? readdirSync(`${content}${kind}`)
          .sort()
          .map((name) => `${kind}/${name}`)
      : [],
  );

/** The names as they are today. */
export function linkNames(): LinkNames {
  return {
    labs: EXPERIMENTS.map(({ id }) => id),
    variables: Object.fromEntries(Object.entries(VARIABLES).map(([name, param]) => [name, possible(param)])),
    populations: Object.fromEntries(
      FAMILIES.map(({ id, parameters }) => [
        id,
        parameters.map(({ name, min, max, integer = false }) => ({ name, min, max, integer })),
      ]),
    ),
    lessons: Object.fromEntries(
      folders().map((folder) => {
        const text = readFileSync(`${content}${folder}/en.mdx`, 'utf8');
        const head = readLittleYaml(/^variables:\n(?: {2}.+\n)+/m.exec(text)?.[0] ?? '').variables ?? {};
        const ids = [...text.matchAll(/<(?:Section|Lab)\b[^>]*?\bid="([^"]+)"/g)].map(([, id = '']) => id);
        return [folder.replace(/^\w+\/\d+-/, ''), { variables: Object.keys(head), anchors: [...new Set(ids)] }];
      }),
    ),
  };
}

function possible(param: Param): Range | readonly string[] | string {
  if (param.type === 'choice') return param.options;
  if (param.type === 'population' || param.type === 'seed') return param.type;
  const { min, max, off } = param;
  return { min, max, integer: param.type === 'integer', ...(off !== undefined && { off }) };
}

/** What was frozen, and beside it what is new. */
export function namesToFreeze(was?: LinkNames): LinkNames {
  const now = linkNames();
  if (!was) return now;
  return {
    labs: union(was.labs, now.labs),
    variables: {
      ...now.variables,
      ...mapped(was.variables, (old, name) => {
        const today = now.variables[name];
        if (Array.isArray(old)) return Array.isArray(today) ? union(old, today) : old;
        return isRange(old) && isRange(today) ? wider(old, today) : old;
      }),
    },
    populations: {
      ...now.populations,
      ...mapped(was.populations, (old, id) => {
        const today = now.populations[id] ?? [];
        return [
          ...old.map((range, place) => ({ ...range, ...wider(range, today[place]) })),
          ...today.slice(old.length),
        ];
      }),
    },
    lessons: {
      ...now.lessons,
      ...mapped(was.lessons, (old, slug) => {
        const today = now.lessons[slug] ?? old;
        return { variables: union(old.variables, today.variables), anchors: union(old.anchors, today.anchors) };
      }),
    },
  };
}

export const isRange = (possible: unknown): possible is Range =>
  typeof possible === 'object' && !Array.isArray(possible);

const mapped = <V>(record: Readonly<Record<string, V>>, to: (value: V, name: string) => V): Record<string, V> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, to(value, name)]));

const wider = (old: Range, today: Range = old): Range => ({
  ...old,
  min: Math.min(old.min, today.min),
  max: Math.max(old.max, today.max),
});

const union = (was: readonly string[], now: readonly string[]): readonly string[] => [...new Set([...was, ...now])];

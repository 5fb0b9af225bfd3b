import fc from 'fast-check';
import { FAMILIES, formatPopulation } from '../../src/core/populations/index';
import type { Param, ParamValue } from '../../src/experiments/params';
import { readValue } from '../../src/experiments/readValue';
import { experimentOf } from '../../src/labs/registry/index';
import type { Meanings } from '../../src/notebook/mend/mendAddress';
import type { Values, Variables } from '../../src/notebook/notebook';
import { pageVariables } from '../../src/site/build/pageVariables';
import { lessonEntries } from './lessonHeads';

/** What links to a page may mean, as the built page says it. */
export interface LinkPage extends Meanings {
  readonly path: string;
}

/** Every lesson and case with its variables, its labs and the places that links may lead to. */
export const LINK_PAGES: readonly LinkPage[] = lessonEntries('en').map(({ id, data, body = '' }) => {
  const variables = pageVariables(data.variables);
  const labs = [...new Set([...body.matchAll(/<Lab\s+id="([^"]+)"/g)].map(([, lab = '']) => lab))];
  const sections = [...body.matchAll(/<Section\s+id="([^"]+)"/g)].map(([, section = '']) => section);
  return {
    path: id,
    variables,
    ids: ['main', 'first', ...sections, ...labs],
    labs: labs.map((lab) => ({
      anchor: lab,
      names: Object.keys(variables).filter((name) => name in experimentOf(lab).params),
    })),
  };
});

const double = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((value) => value + 0);

function anyOf(name: string, param: Param): fc.Arbitrary<ParamValue> {
  switch (param.type) {
    case 'choice':
      return fc.constantFrom(...param.options);
    case 'seed':
      return fc.integer({ min: 0, max: 2 ** 32 - 1 });
    case 'integer':
      return fc.oneof(fc.integer({ min: param.min, max: param.max }), fc.constant(param.off ?? param.default));
    case 'number':
      return double(param.min, param.max);
    default:
      return fc
        .constantFrom(...FAMILIES)
        .chain(({ id, parameters }) =>
          fc
            .tuple(
              ...parameters.map(({ min, max, integer }) => (integer ? fc.integer({ min, max }) : double(min, max))),
            )
            .map((values) => readValue(name, param, formatPopulation(id, values)).value),
        );
  }
}

/** Any possible state of some variables. */
export const valuesOf = (variables: Variables): fc.Arbitrary<Values> =>
  fc.record(Object.fromEntries(Object.entries(variables).map(([name, param]) => [name, anyOf(name, param)])));

/** Any page that has variables, told apart by its path alone. */
export const anyPage: fc.Arbitrary<LinkPage> = fc
  .constantFrom(...LINK_PAGES.filter(({ variables }) => Object.keys(variables).length > 0).map(({ path }) => path))
  .map((path) => LINK_PAGES.find((page) => page.path === path) as LinkPage);

import { describe, expect, it } from 'vitest';
import { LINK_VERSION } from '../../src/experiments/versions';
import { answerTo } from '../../src/site/build/answerTo';

const BODY = '<Section id="no-debt" title="No debt">\n<Lab id="running-mean" />\n</Section>';
const DEFAULTS = { population: 'die:6', n: 1000, paths: 20, epsilon: 0.1, slice: 100, show: 'mean', seed: 42 };
const find = (section: string, lab?: string, set = '') => answerTo({ section, lab, set }, 'en', DEFAULTS, BODY);

describe('the way to an answer', () => {
  it('is the section, where no lab is named', () => {
    expect(find('no-debt')).toEqual({ section: 'No debt', address: '#no-debt', sectionAddress: '#no-debt' });
  });

  it('is the lab with every variable of the page, the set ones among them', () => {
    const query = `?v=${LINK_VERSION}&population=bernoulli:0.5&n=1000&paths=20&epsilon=0.1&slice=100&show=sum&seed=42`;
    expect(find('no-debt', 'running-mean', 'population=bernoulli:0.5&show=sum')).toEqual({
      section: 'No debt',
      address: `${query}#running-mean`,
      sectionAddress: `${query}#no-debt`,
    });
  });

  it.each([
    ['no-debts', undefined, '', 'no section "no-debts"'],
    ['no-debt', 'sampling', '', 'no lab "sampling"'],
    ['no-debt', undefined, 'n=3', 'for no lab'],
    ['no-debt', 'running-mean', 'N=1000', 'no variable "N"'],
    ['no-debt', 'running-mean', 'population=dice:6', 'population cannot be dice:6'],
    ['no-debt', 'running-mean', 'n=1000000', 'cannot take n=1000000, only 100000'],
  ])('is refused for %s, %s, %s: %s', (section, lab, set, message) => {
    expect(() => find(section, lab, set)).toThrow(message);
  });
});

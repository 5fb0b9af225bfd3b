import { describe, expect, it } from 'vitest';
import json from '../reference/links/names.json';
import { isRange, type LinkNames, linkNames, namesToFreeze, type Range } from '../support/linkNames';

const was = json as unknown as LinkNames;
const now = linkNames();
const KEEP = 'Links out there carry it. Keep it, under another label if need be: docs/link-versions.md.';

function expectWithin(old: Range, today: Range | undefined, what: string): void {
  expect(today, `${what} is gone. ${KEEP}`).toBeDefined();
  expect(today?.min, `${what} could be ${old.min}. ${KEEP}`).toBeLessThanOrEqual(old.min);
  expect(today?.max, `${what} could be ${old.max}. ${KEEP}`).toBeGreaterThanOrEqual(old.max);
  expect(!old.integer || today?.integer, `${what} was a whole number. ${KEEP}`).toBe(true);
  expect(today?.off, `${what} was off at ${old.off}. ${KEEP}`).toBe(old.off);
}

function expectAll(old: readonly string[], today: readonly string[] | undefined, what: string): void {
  for (const name of old) expect(today ?? [], `${what} "${name}" is gone. ${KEEP}`).toContain(name);
}

describe('what a frozen link may carry', () => {
  it('has its labs', () => expectAll(was.labs, now.labs, 'lab'));

  it.each(Object.entries(was.variables))('has its variable %s, with all it could be', (name, old) => {
    const today = now.variables[name];
    if (isRange(old)) expectWithin(old, isRange(today) ? today : undefined, `variable "${name}"`);
    else if (typeof old === 'string') expect(today, `variable "${name}" is no ${old} any more. ${KEEP}`).toBe(old);
    else expectAll(old, Array.isArray(today) ? today : [], `choice of ${name}`);
  });

  it.each(Object.entries(was.populations))('has its population %s, with the parameters in their order', (id, old) => {
    for (const [place, parameter] of old.entries()) {
      const today = now.populations[id]?.[place];
      expect(today?.name, `parameter ${place + 1} of population "${id}" is another. ${KEEP}`).toBe(parameter.name);
      expectWithin(parameter, today, `${parameter.name} of "${id}"`);
    }
  });

  it.each(Object.entries(was.lessons))('has its lesson %s, with the variables and places', (slug, old) => {
    expectAll(old.variables, now.lessons[slug]?.variables, `variable of lesson "${slug}"`);
    expectAll(old.anchors, now.lessons[slug]?.anchors, `#place of lesson "${slug}"`);
  });

  it('is frozen, what is new too', () => {
    const command = 'node test/reference/links/freeze.mjs names';
    expect(was, `new names are promised from now on: ${command}`).toEqual(namesToFreeze(was));
  });
});

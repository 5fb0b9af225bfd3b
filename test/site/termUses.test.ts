import { describe, expect, it } from 'vitest';
import { termsOf, termUses } from '../../src/site/build/termUses';

const SOURCE = `
<Term id="bias">early</Term>
<Section id="one" title="The first">
A <Term id="sample">sample</Term>, again a <Term id="sample">sample</Term>.
</Section>
<Term id="seed">between</Term>
<Section id="two" title="The second">
<Setting lab="sampling" set="n=3">the <Term id="sample">sample</Term> and the <Term id="mean">mean</Term></Setting>
</Section>
`;

describe('where a lesson uses its terms', () => {
  it('is the section of each, once a section', () => {
    const first = { id: 'one', title: 'The first' };
    const second = { id: 'two', title: 'The second' };
    expect(termUses(SOURCE)).toEqual([
      { term: 'bias', section: undefined },
      { term: 'sample', section: first },
      { term: 'seed', section: undefined },
      { term: 'sample', section: second },
      { term: 'mean', section: second },
    ]);
  });

  it('needs a card for each term once', () => {
    expect(termsOf(SOURCE)).toEqual(['bias', 'sample', 'seed', 'mean']);
  });
});

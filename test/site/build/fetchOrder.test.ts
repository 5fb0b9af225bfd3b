import { describe, expect, it } from 'vitest';
import { withFetchesFirst, withoutWaiting } from '../../../src/site/build/fetchOrder.mjs';

describe('a page', () => {
  it('asks for its style sheets and all scripts that hold it up before the first of those', () => {
    const html =
      '<head><meta><script src="/a.js"></script><script src="/b.js"></script><link rel="stylesheet" href="/x.css"><style></style></head><body><script src="/c.js"></script><script type="module" src="/d.js"></script>';
    expect(withFetchesFirst(html)).toBe(
      '<head><meta><link rel="stylesheet" href="/x.css"><link rel="preload" href="/b.js" as="script"><link rel="preload" href="/c.js" as="script"><script src="/a.js"></script><script src="/b.js"></script><style></style></head><body><script src="/c.js"></script><script type="module" src="/d.js"></script>',
    );
  });

  it('stays as it is where no script holds it up', () => {
    const html = '<head><link rel="stylesheet" href="/x.css"></head><body><script src="/c.js"></script>';
    expect(withFetchesFirst(html)).toBe(html);
  });
});

describe('an island', () => {
  const island = (name: string): string => `<astro-island uid="${name}" await-children><b></b></astro-island>`;
  const script = '<script>customElements.get("astro-island")||customElements.define("astro-island",f)</script>';

  it('waits for no more when it is whole as the script comes that wakes it', () => {
    expect(withoutWaiting(island('a') + script + island('b'))).toBe(
      island('a').replace(' await-children', '') + script + island('b'),
    );
  });

  it('waits where that script is before it, or nowhere', () => {
    for (const html of [script + island('a'), island('a')]) expect(withoutWaiting(html)).toBe(html);
  });
});

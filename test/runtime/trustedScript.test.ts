import { afterEach, describe, expect, it, vi } from 'vitest';

const SITE = 'https://stats.example.org';
const SCRIPT = `${SITE}/_astro/simulation.worker-A1.js`;
const ELSEWHERE = [
  'https://example.org/a.js',
  `${SITE}:8443/a.js`,
  'data:text/javascript,1',
  `blob:${SITE}/a.js`,
  '/a.html',
  '/',
];

/** The module as a page has it that has just come. */
async function fresh(globals: Record<string, unknown> = {}) {
  vi.resetModules();
  for (const [name, value] of Object.entries({ location: new URL(`${SITE}/en/`), ...globals }))
    vi.stubGlobal(name, value);
  return { ...(await import('../../src/runtime/trustedScript')), ...(await import('../../src/runtime/siteWorker')) };
}

afterEach(() => vi.unstubAllGlobals());

describe('the address of a script', () => {
  it('passes as it is where the browser has no Trusted Types', async () => {
    const { trustedScript } = await fresh();
    expect(trustedScript('/_astro/simulation.worker-A1.js?again=1')).toBe(`${SCRIPT}?again=1`);
    expect(trustedScript(new URL(SCRIPT))).toBe(SCRIPT);
    for (const address of ELSEWHERE) expect(() => trustedScript(address), address).toThrow(TypeError);
  });

  it('passes by the one policy that the pages allow, made when it is first needed', async () => {
    const createPolicy = vi.fn((_name: string, { createScriptURL }: { createScriptURL(address: string): string }) => ({
      createScriptURL: (address: string) => ({ trusted: createScriptURL(address) }),
    }));
    const { trustedScript } = await fresh({ trustedTypes: { createPolicy } });
    expect(createPolicy).not.toHaveBeenCalled();
    expect(trustedScript(SCRIPT)).toEqual({ trusted: SCRIPT });
    for (const address of ELSEWHERE) expect(() => trustedScript(address), address).toThrow(TypeError);
    expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['large-enough']);
  });

  it('is what a worker is made of', async () => {
    const made: unknown[] = [];
    const Worker = class {
      constructor(...given: unknown[]) {
        made.push(given);
      }
    };
    const { SiteWorker } = await fresh({ Worker });
    expect(new SiteWorker(new URL(SCRIPT), { type: 'module' })).toBeInstanceOf(Worker);
    expect(made).toEqual([[SCRIPT, { type: 'module' }]]);
    expect(() => new SiteWorker(new URL('https://example.org/a.js'), {})).toThrow(TypeError);
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (name: string): string => readFileSync(`docs/hosting/${name}`, 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const NAMES = readdirSync('docs/hosting');

/** These hosts cannot be had here: their files are held to what they name. */
describe('the files for hosts', () => {
  it('are all told of in the guide, and the guide tells of no others', () => {
    const guide = readFileSync('docs/hosting.md', 'utf8');
    const told = new Set([...guide.matchAll(/\]\(hosting\/([\w.-]+)\)/g)].map(([, name]) => name));
    const beside = ['Dockerfile.dockerignore'];
    expect([...told].sort()).toEqual(NAMES.filter((name) => !beside.includes(name)).sort());
  });

  it('run scripts that there are', () => {
    for (const name of ['Dockerfile', 'github-pages.yml', 'netlify.toml', 'wrangler.jsonc', 'wrangler.links.jsonc']) {
      const run = [...read(name).matchAll(/npm run (\w+)/g)].map(([, script = '']) => script);
      expect([name, run.length > 0, run.filter((script) => !(script in scripts))]).toEqual([name, true, []]);
    }
  });

  it('build with one version of Node, and for the address that the host says', () => {
    for (const [name, version, address] of [
      ['Dockerfile', 'node:24-', 'SITE=$SITE BASE_PATH=$BASE_PATH'],
      ['github-pages.yml', 'node-version: 24', `SITE: \${{ steps.pages.outputs.origin }}`],
      ['netlify.toml', 'NODE_VERSION = "24"', 'SITE=$URL'],
    ] as const) {
      expect(read(name)).toContain(version);
      expect(read(name)).toContain(address);
    }
  });

  it.each(['wrangler.jsonc', 'wrangler.links.jsonc'])(
    'for Cloudflare is JSON with words, and has the page for what is not there: %s',
    (name) => {
      const plain = JSON.parse(read(name).replace(/^\s*\/\/.*$/gm, ''));
      expect(plain).toMatchObject({
        assets: { directory: './dist', html_handling: 'force-trailing-slash', not_found_handling: '404-page' },
      });
      if (plain.main) expect(existsSync(plain.main)).toBe(true);
    },
  );
});

import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeSite } from '../../support/smallSite';

const run = promisify(execFile);
const release = (built: string, home: string): Promise<unknown> => run('sh', ['docs/hosting/release.sh', built, home]);

let home = '';
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'release-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

/** The links are Linux's, as the servers are that it is for. */
describe.skipIf(process.platform !== 'linux')('docs/hosting/release.sh', () => {
  it('switches in one step, keeps the code of open pages for a month, and three builds to go back to', async () => {
    const built = join(home, 'dist');
    const site = join(home, 'site');
    for (let number = 1; number <= 5; number += 1) {
      await rm(built, { recursive: true, force: true });
      await writeSite(built, { '404.html': '-', 'index.html': `${number}`, [`_astro/app.${number}.js`]: `${number}` });
      if (number === 1) await utimes(join(built, '_astro/app.1.js'), 0, 0);
      await release(built, site);
      expect(await readFile(join(site, 'current/index.html'), 'utf8')).toBe(`${number}`);
    }
    const code = (await readdir(join(site, 'current/_astro'))).filter((name) => name.endsWith('.js'));
    expect(code.sort()).toEqual(['app.2.js', 'app.3.js', 'app.4.js', 'app.5.js']);
    expect(await readdir(join(site, 'releases'))).toHaveLength(3);
    expect((await readdir(site)).sort()).toEqual(['current', 'releases']);
  });

  it('refuses a build that is not whole, and leaves what is served', async () => {
    const built = join(home, 'dist');
    await writeSite(built, { 'index.html': 'whole' });
    await release(built, join(home, 'site'));
    await rm(join(built, '_complete'));
    await expect(release(built, join(home, 'site'))).rejects.toThrow('is not a whole build');
    expect(await readFile(join(home, 'site/current/index.html'), 'utf8')).toBe('whole');
  });
});

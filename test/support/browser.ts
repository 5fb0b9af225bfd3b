import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type LaunchOptions, chromium as playwright } from 'playwright-core';
import { idleProfiles } from './tabs';

/**
 * Flags of our own: the ones that @sparticuz/chromium suggests switch web security off,
 * which would make every test of the content security policy worthless.
 */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
];

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/chromium/', import.meta.url));

/**
 * Unpacks the Chromium of the npm package once and returns its path and the environment it needs. The first call has to
 * come before tests run side by side: a program that is still being written cannot be started.
 */
export async function unpackedChromium(): Promise<{ executablePath: string; libraries: string }> {
  const require = createRequire(import.meta.url);
  const packageFolder = dirname(dirname(require.resolve('@sparticuz/chromium')));
  const { version } = require(join(packageFolder, 'package.json')) as { version: string };
  const folder = join(CACHE, version);
  mkdirSync(folder, { recursive: true });
  // The package unpacks into the temporary folder: ours, so that no other version's leftovers are taken.
  const temporary = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    if (!existsSync(join(folder, 'al2023'))) await inflate(join(packageFolder, 'bin', 'al2023.tar.br'));
    return { executablePath, libraries: join(folder, 'al2023', 'lib') };
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
}

/**
 * A headless Chromium: on Linux the one inside the npm package, elsewhere an installed Chrome.
 * Libraries that a bare Linux lacks (NSS) come from the package as well.
 */
async function startBrowser(): Promise<Browser> {
  if (process.platform !== 'linux') return playwright.launch({ channel: 'chrome', headless: true });
  const { executablePath, libraries } = await unpackedChromium();
  const options: LaunchOptions = { executablePath, args: ARGUMENTS, headless: true };
  try {
    return await playwright.launch(options);
  } catch (error) {
    if (!String(error).includes('shared libraries')) throw error;
    return playwright.launch({ ...options, env: { ...process.env, LD_LIBRARY_PATH: libraries } });
  }
}

let running: Promise<Browser> | undefined;

/**
 * The browser of this process: one for all its files, since starting one and filling its memory costs as much as some pages.
 * To close it is to leave what a file has opened in it.
 */
export function launchBrowser(): Promise<Browser> {
  running ??= startBrowser().then((browser) => {
    browser.close = async () => {
      const kept = idleProfiles(browser);
      for (const profile of browser.contexts()) if (!kept.includes(profile)) await profile.close();
    };
    return browser;
  });
  return running;
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules that a theme can break: all others read the document, which is the same in both. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/**
 * Violations of axe-core's rules on the page as it is now, as "rule: first element". What has been opened on a page whose
 * rest is proved elsewhere can be looked at alone: `within` selects it. `rules` are all that axe has switched on, or those named.
 */
export const violations = (page: Page, within = 'html', rules: readonly string[] | null = null): Promise<string[]> =>
  run(page, within, rules);

/** The same in light and in dark: all rules in one, those of colour in the other. Leaves the page in dark. */
export async function violationsInBothThemes(page: Page, within = 'html'): Promise<string[]> {
  const found: string[] = [];
  for (const [colorScheme, rules] of [
    ['light', null],
    ['dark', RULES_OF_COLOUR],
  ] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    found.push(...(await run(page, within, rules)).map((violation) => `${colorScheme}: ${violation}`));
  }
  return found;
}

async function run(page: Page, within: string, rules: readonly string[] | null): Promise<string[]> {
  // Through the debugging protocol, so that the page's own security policy stays in force.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(
    async ([selected, only]) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const result = await axe.run(selected, {
        resultTypes: ['violations'],
        ...(only && { runOnly: { type: 'rule', values: [...only] } }),
      });
      return result.violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.target.join(' ')}`);
    },
    [within, rules] as const,
  );
}

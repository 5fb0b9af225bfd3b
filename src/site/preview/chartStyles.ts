import charts from '../styles/charts.css?raw';
import tokens from '../styles/tokens.css?raw';

const ROLES = ['population', 'sample', 'statistic', 'theory'] as const;

/** Takes comments and blocks such as `@media { ... }` out of a style sheet. */
function plainRules(css: string): string {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '');
  return bare.replace(/@[^{]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
}

/** The light colours of the site by their names, such as `--paper`. */
export function lightColours(css: string = tokens): ReadonlyMap<string, string> {
  const [, root = ''] = /:root \{([^}]*)\}/.exec(plainRules(css)) ?? [];
  return new Map(
    [...root.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6});/gi)].map(([, name = '', value = '']) => [name, value]),
  );
}

const channels = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** `color-mix(in srgb, first share%, second)` as a colour. */
function mixed(first: string, percent: number, second: string): string {
  const [a, b] = [channels(first), channels(second)];
  const mix = a.map((value, i) => Math.round((value * percent + (b[i] ?? 0) * (100 - percent)) / 100));
  return `#${mix.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Writes colours for names; throws a RangeError at a name that has none. */
function resolved(declarations: string, colours: ReadonlyMap<string, string>): string {
  return declarations
    .replace(/var\((--[\w-]+)(?:,[^()]*(?:\([^()]*\))?)?\)/g, (_, name: string) => {
      const colour = colours.get(name);
      if (!colour) throw new RangeError(`the preview's charts know no ${name}`);
      return colour;
    })
    .replace(/color-mix\(in srgb, (#\w{6}) (\d+)%, (#\w{6})\)/g, (_, first, percent, second) =>
      mixed(first, Number(percent), second),
    );
}

/** `a :is(b, c)` as `a b, a c`. */
function spread(selector: string): string[] {
  const [, before = '', inside = '', after = ''] = /^(.*):is\(([^()]*)\)(.*)$/.exec(selector) ?? [];
  return inside ? inside.split(',').map((one) => before + one.trim() + after) : [selector];
}

/** Selectors of a rule, one by one. */
const selectorsOf = (list: string): string[] => list.split(/,(?![^(]*\))/).flatMap((one) => spread(one.trim()));

/**
 * The site's own styles of charts in light colours and plain selectors, for a renderer that knows neither custom
 * properties nor `:is()`. A rule that says `var(--mark)` becomes one rule a role.
 */
export function chartStyles(css: string = charts): string {
  const colours = lightColours();
  const rules = [...plainRules(css).matchAll(/([^{}]+)\{([^{}]*)\}/g)];
  return rules
    .flatMap(([, list = '', body = '']) => {
      const selectors = selectorsOf(list.trim()).filter((one) => one.startsWith('.chart') && !/[:>]/.test(one));
      // The face is set on the whole picture.
      const declarations = body.replace(/(?:font-family|--[\w-]+):[^;]*;/g, '').trim();
      if (selectors.length === 0 || declarations === '') return [];
      if (!/var\(--(?:mark|soft)/.test(declarations))
        return `${selectors.join(',')}{${resolved(declarations, colours)}}`;
      return ROLES.map((role) => {
        const own = new Map([
          ...colours,
          ['--mark', colours.get(`--${role}`) ?? ''],
          ['--soft', colours.get(`--${role}-soft`) ?? ''],
        ]);
        return `${selectors.map((one) => `${one}.role-${role}`).join(',')}{${resolved(declarations, own)}}`;
      });
    })
    .join('\n')
    .replace(/\s+/g, ' ');
}

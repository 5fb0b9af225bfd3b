/** Versions of the three engines; Edge is Chrome's. */
export type Versions = readonly [chrome: number, firefox: number, safari: number];

/** Something that the built pages use and that not every browser has. */
export interface Feature {
  readonly name: string;
  /** The first versions that have it. */
  readonly since: Versions;
  /** How it is spelled in the built style sheets, or in the scripts. */
  readonly css?: RegExp;
  readonly js?: RegExp;
  /** True where pages work without it, only a little less well. */
  readonly spared?: true;
}

const NOWHERE = Number.POSITIVE_INFINITY;

/**
 * Every feature of the last years that the built site uses. `test/browser/features.test.ts` holds it against what is built:
 * a property, selector, function or unit that the test's list of the old ones lacks has to be here, and calls that are as new.
 */
export const FEATURES: readonly Feature[] = [
  { name: ':has()', since: [105, 121, 15.4], css: /:has\(/ },
  { name: 'subgrid', since: [117, 71, 16], css: /\bsubgrid\b/ },
  { name: 'container queries', since: [105, 110, 16], css: /@container\b|[;{]container(?:-[a-z]+)?:/ },
  { name: 'color-mix()', since: [111, 113, 16.2], css: /\bcolor-mix\(/ },
  { name: 'popover', since: [114, 125, 17], js: /\.showPopover\(/ },
  { name: 'toSorted()', since: [110, 115, 16], js: /\.to(?:Sorted|Reversed)\(/ },
  { name: 'lh', since: [109, 120, 16.4], css: /\dlh\b/ },
  { name: 'dvh, svh', since: [108, 101, 15.4], css: /\d[ds]vh\b/ },
  { name: 'width < 26rem', since: [104, 63, 16.4], css: /@media[^{]*[<>]/ },
  { name: 'rotate, translate', since: [104, 72, 14.1], css: /[;{](?:rotate|translate):/ },
  { name: 'AbortSignal.timeout()', since: [103, 100, 16], js: /\bAbortSignal\.(?:any|timeout)\b/ },
  { name: 'findLast()', since: [97, 104, 15.4], js: /\.findLast(?:Index)?\(/ },
  { name: 'structuredClone()', since: [98, 94, 15.4], js: /\bstructuredClone\(/ },
  { name: 'Object.hasOwn()', since: [93, 92, 15.4], js: /\bObject\.hasOwn\(/ },
  { name: '(?<=…)', since: [62, 78, 16.4], js: /\(\?<[=!]/ },
  { name: 'Intl.Segmenter', since: [87, 125, 14.1], js: /\bIntl\.(?:Segmenter|DurationFormat)\b/ },
  { name: 'dialog', since: [37, 98, 15.4], js: /\.showModal\(/ },
  { name: 'modules in workers', since: [80, 114, 15], js: /new Worker\(/ },
  { name: '??=', since: [85, 79, 14], js: /\?\?=/ },
  { name: ':focus-visible', since: [86, 85, 15.4], css: /:focus-visible/ },
  { name: 'inset', since: [87, 66, 14.1], css: /[;{]inset(?:-[a-z-]+)?:/ },
  { name: 'overflow: clip', since: [90, 81, 16], css: /overflow(?:-x)?:clip/ },
  { name: 'aspect-ratio', since: [88, 89, 15], css: /[;{]aspect-ratio:/ },
  { name: ':is()', since: [88, 78, 14], css: /:is\(/ },
  { name: 'contain', since: [52, 69, 15.4], css: /[;{]contain:/ },
  { name: 'text-wrap', since: [114, 121, 17.5], css: /[;{]text-wrap:/, spared: true },
  {
    name: 'content-visibility',
    since: [85, 125, 18],
    css: /[;{](?:content-visibility|contain-intrinsic-size):/,
    spared: true,
  },
  { name: '::details-content', since: [131, 143, 18.4], css: /::details-content/, spared: true },
  { name: 'field-sizing', since: [123, 152, 26.2], css: /[;{]field-sizing:/, spared: true },
  { name: 'math-shift', since: [109, 148, 26], css: /[;{]math-shift:/, spared: true },
  { name: 'hanging-punctuation', since: [NOWHERE, NOWHERE, 10], css: /[;{]hanging-punctuation:/, spared: true },
  { name: 'text-size-adjust', since: [54, NOWHERE, NOWHERE], css: /[;{]text-size-adjust:/, spared: true },
  { name: 'accent-color', since: [93, 92, 15.4], css: /[;{]accent-color:/, spared: true },
  { name: 'size-adjust', since: [92, 92, 17], css: /[;{]size-adjust:/, spared: true },
  { name: 'overscroll-behavior', since: [63, 59, 16], css: /[;{]overscroll-behavior:/, spared: true },
  { name: 'Trusted Types', since: [83, 148, 26], js: /\btrustedTypes\b/, spared: true },
  { name: 'CompressionStream', since: [103, 113, 16.4], js: /\bCompressionStream\b/, spared: true },
  { name: 'ClipboardItem', since: [76, 127, 13.1], js: /\bClipboardItem\b/, spared: true },
  { name: 'requestIdleCallback()', since: [47, 55, NOWHERE], js: /\brequestIdleCallback\b/, spared: true },
];

/** What a browser needs: its oldest version that has all that is not spared, and what asks for it. */
export interface Needed {
  readonly browser: string;
  readonly version: number;
  readonly because: string;
}

const BROWSERS = ['Chrome, Edge', 'Firefox', 'Safari'] as const;

/** The oldest browsers that have all features which pages cannot do without. */
export function neededBrowsers(features: readonly Feature[] = FEATURES): readonly Needed[] {
  return BROWSERS.map((browser, index) => {
    const needed = features.filter(({ spared }) => !spared);
    const version = Math.max(...needed.map(({ since }) => since[index] as number));
    const because = needed.filter(({ since }) => since[index] === version).map(({ name }) => name);
    return { browser, version, because: because.join(', ') };
  });
}

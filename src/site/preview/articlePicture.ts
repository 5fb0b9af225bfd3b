import type { Words } from '../../charts/words';
import type { Frame } from '../../experiments/frames';
import { blockIn, type Setting } from './block';
import { chartIn } from './chart';
import { CARD, COLUMN, colourOf, sheet } from './sheet';

/** What the preview of a page with a lab says and shows. */
export interface Article {
  readonly words: Words;
  /** The site's name. */
  readonly site: string;
  /** What somebody said, in quotation marks. */
  readonly sentence: string;
  /** Words of the sentence with colours of their own. */
  readonly phrases?: Setting['phrases'];
  /** The page's title. */
  readonly title: string;
  /** The panels of its lab. */
  readonly frames: readonly Frame[];
  /** What they come to, in a sentence; may be empty. */
  readonly finding: string;
}

const PADDING = 24;
const INSIDE = { x: CARD.x + PADDING, width: CARD.width - 2 * PADDING } as const;

/** The picture as SVG: what somebody said on the left, the lab's chart and what it finds on the right. Throws a RangeError when words do not fit. */
export function articlePicture({ words, site, sentence, phrases, title, frames, finding }: Article): string {
  const { locale } = words;
  const name = blockIn({ ...COLUMN, y: COLUMN.bottom - 108, height: 108 }, title, {
    family: 'sans',
    weight: 500,
    colour: colourOf('ink-soft'),
    sizes: [30, 28, 26, 24],
    leading: 1.25,
    stand: 'bottom',
    locale,
  });
  const said = blockIn({ ...COLUMN, y: COLUMN.top, height: name.y - 16 - COLUMN.top }, sentence, {
    family: 'serif',
    weight: 600,
    colour: colourOf('ink'),
    sizes: [66, 62, 58, 54, 51, 48, 45, 42, 39, 36],
    leading: locale === 'ko' ? 1.3 : 1.14,
    stand: 'middle',
    locale,
    ...(phrases && { phrases }),
  });
  const bottom = CARD.y + CARD.height - PADDING;
  const found = blockIn({ ...INSIDE, y: bottom - 104, height: 104 }, finding, {
    family: 'sans',
    weight: 700,
    colour: colourOf('ink'),
    sizes: [30, 28, 26, 24, 22, 20],
    leading: 1.24,
    stand: 'bottom',
    locale,
  });
  const top = CARD.y + 18;
  const chart = chartIn({ ...INSIDE, y: top, height: found.y - (finding ? 14 : 0) - top }, frames, words);
  return sheet(site, locale, `${said.svg}${name.svg}${chart}${found.svg}`);
}

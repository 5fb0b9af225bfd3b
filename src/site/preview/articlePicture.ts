import type { Words } from '../../charts/words';
import type { Frame, Readout } from '../../experiments/frame';
import { blockIn, type Setting } from './block';
import { chartIn } from './chart';
import { FIGURES_HEIGHT, figuresIn } from './figures';
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
  /** The figures that matter, two at most; may be none. */
  readonly readouts: readonly Readout[];
}

const PADDING = 36;
const INSIDE = { x: CARD.x + PADDING, width: CARD.width - 2 * PADDING } as const;

/** The picture as SVG: what somebody said on the left, the lab's chart and its figures on the right. Throws a RangeError when words do not fit. */
export function articlePicture({ words, site, sentence, phrases, title, frames, readouts }: Article): string {
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
  const top = CARD.y + 18;
  const bottom = CARD.y + CARD.height - (readouts.length > 0 ? 24 + FIGURES_HEIGHT : 18);
  const chart = chartIn({ ...CARD, y: top, height: bottom - 6 - top }, frames, words);
  const figures = figuresIn({ ...INSIDE, y: bottom, height: FIGURES_HEIGHT }, readouts, words);
  return sheet(site, locale, `${said.svg}${name.svg}${chart}${figures}`);
}

import type { ChartOf } from '../../charts/chart';
import type { Words } from '../../charts/words';
import type { Frame } from '../../experiments/frame';
import { blockIn } from './block';
import { chartStyles } from './chartStyles';
import { NUMBER, type NumberShown, numberIn } from './number';
import { panelIn } from './panel';
import { colourOf, nameIn, ROLES } from './sheet';
import { HEIGHT, WIDTH } from './size';
import { struck } from './struck';

/** What a preview picture says and shows; it is seen 300 pixels wide. */
export interface Poster {
  readonly words: Words;
  /** The site's name. */
  readonly site: string;
  /** What somebody said, in quotation marks, to be struck through; left out where nobody said anything. */
  readonly said?: string;
  /** The answer, in a few words: the largest thing on the picture. */
  readonly verdict: string;
  /** Words of what was said with colours of their own. */
  readonly phrases?: readonly { readonly text: string; readonly colour: string }[];
  /** One panel of a lab. */
  readonly frame: Frame;
  /** Where its chart comes from, if not from the labs. */
  readonly chartOf?: ChartOf;
  readonly number: NumberShown;
}

const EDGE = 44;
/** A quarter as large, a line of a chart's own thickness is hardly there. */
const THICKER =
  '.chart .outline,.chart .exact,.chart .normal,.chart .band-edge,.chart .required,.chart .lines.followed{stroke-width:3}.chart.squeezed .exact,.chart.squeezed .outline{stroke-width:5}';
const SAID = { x: EDGE, y: 34, width: WIDTH - 2 * EDGE - 250 } as const;

/** The picture as SVG. Throws a RangeError when words do not fit. */
export function posterPicture({ words, site, said, verdict, phrases, frame, chartOf, number }: Poster): string {
  const { locale } = words;
  const quote =
    said === undefined
      ? null
      : struck({ ...SAID, height: 112 }, said, {
          family: 'serif',
          weight: 600,
          colour: colourOf('ink'),
          sizes: [50, 47, 44, 42, 40, 38, 36, 34, 32],
          leading: locale === 'ko' ? 1.3 : 1.2,
          stand: 'top',
          locale,
          ...(phrases && { phrases }),
        });
  const below = quote ? quote.y + quote.height + 8 : SAID.y;
  const answer = blockIn({ x: EDGE, y: below, width: quote ? WIDTH - 2 * EDGE : SAID.width, height: 210 }, verdict, {
    family: 'serif',
    weight: 600,
    colour: colourOf('ink'),
    sizes: [98, 94, 90, 86, 82, 78, 74, 70, 66],
    leading: locale === 'ko' ? 1.22 : 1.06,
    stand: 'top',
    locale,
  });
  const top = Math.max(answer.y + answer.height + 18, NUMBER.lowest);
  const panel = panelIn({ x: 0, y: top, width: WIDTH, height: HEIGHT - top }, frame, words, chartOf);
  const figure = numberIn({ x: WIDTH - EDGE, y: top + 6 }, number, locale);
  const edge = ROLES.map(
    (role, index) =>
      `<rect x="${(index * WIDTH) / ROLES.length}" y="0" width="${WIDTH / ROLES.length}" height="12" fill="${colourOf(role)}"/>`,
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">` +
    `<style>${chartStyles()}${THICKER}</style><rect width="${WIDTH}" height="${HEIGHT}" fill="${colourOf('paper')}"/>` +
    `${panel}${edge.join('')}${nameIn(WIDTH - EDGE, 60, site, locale)}${quote?.svg ?? ''}${answer.svg}${figure}</svg>`
  );
}

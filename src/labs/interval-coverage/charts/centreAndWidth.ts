import type { Chart } from '../../../charts/chart';
import { setLabel, setPath } from '../../../charts/dom';
import { dotKey } from '../../../charts/dotKey';
import { formatInteger } from '../../../charts/format';
import { panelHeight } from '../../../charts/panelHeight';
import { scaffold } from '../../../charts/scaffold';
import type { Words } from '../../../charts/words';
import type { CentreAndWidthFrame } from './centreAndWidthFrame';

/** Heights at 360, 720 and 920 pixels of width. */
const HEIGHTS = [236, 300, 280] as const;

/** The axes are the same at every n and for every population: σ is 1, and so is the standard error. */
const ACROSS = 4.5;
const UP = 2.25;
/** Half the height of the tick of a sample that is missed with σ known. */
const TICK = 5;

type Side = 'below' | 'above' | null;

/** On which side an interval misses; it is closed, so that one that just reaches the parameter holds it. */
function sideOf(centre: number, reach: number): Side {
  if (!(Math.abs(centre) > reach * (1 + 1e-12))) return null;
  return centre < 0 ? 'below' : 'above';
}

const sidesOf = ({ centres, spreads, reachOfT, reachOfZ }: CentreAndWidthFrame) =>
  Array.from(centres, (centre, i) => ({
    t: sideOf(centre, reachOfT * (spreads[i] as number)),
    z: sideOf(centre, reachOfZ),
  }));

function figures(frame: CentreAndWidthFrame, words: Words) {
  const sides = sidesOf(frame);
  const many = (way: 't' | 'z', side: Side): string =>
    formatInteger(sides.filter((sample) => sample[way] === side).length, words);
  return {
    n: formatInteger(frame.sampleSize, words),
    shown: formatInteger(frame.centres.length, words),
    below: many('t', 'below'),
    above: many('t', 'above'),
    belowKnown: many('z', 'below'),
    aboveKnown: many('z', 'above'),
  };
}

/** Of shares, many samples are alike, and so a dot is not one of them. */
function titleOf({ known, centres, sampleSize }: CentreAndWidthFrame): string {
  if (!known) return 'chart.centreAndWidthWithout';
  if (sampleSize === 1) return 'chart.centreAndWidthSingle';
  return 2 * new Set(centres).size < centres.length ? 'chart.centreAndWidthAlike' : 'chart.centreAndWidth';
}

/**
 * A dot a sample: its mean across, its standard deviation up. Its t interval holds the parameter where the dot is within
 * the wedge. With σ known all dots would be at the height of 1, and the band there says which hold.
 */
export const centreAndWidth: Chart<CentreAndWidthFrame> = {
  heights: HEIGHTS,
  ownAxis: true,
  draw(frame, context) {
    const { words, width } = context;
    const panel = scaffold(context, {
      height: panelHeight(HEIGHTS, context),
      title: '',
      className: 'centre-and-width',
      x: { domain: [-ACROSS, ACROSS], label: words.t('axis.standardisedMean'), axis: context.axis ?? true },
      y: { domain: [0, UP], axis: true },
    });
    const inWedge = panel.path('role-theory band');
    const rule = panel.path('role-population parameter');
    const dots = panel.path('role-statistic dots held');
    const missed = panel.path('role-statistic dots');
    const beyondHeld = panel.path('role-statistic arrow held');
    const beyondMissed = panel.path('role-statistic arrow');
    const wedge = panel.path('role-theory normal');
    const band = panel.path('role-theory error-bar known');
    const ticks = panel.path('role-statistic error-bar known');
    dots.setAttribute('stroke-width', '3.5');
    missed.setAttribute('stroke-width', '5');
    const labels = ['byTBelow', 'byTAbove', 'bySigmaBelow', 'bySigmaAbove'].map((name) => ({
      name,
      text: panel.text(`role-${name.startsWith('byT') ? 'statistic' : 'theory'} direct-label`),
    }));
    const line = panel.y(1);

    /** The arms of the wedge, each to where it leaves the panel. */
    const arms = (reach: number): readonly (readonly [number, number])[] => {
      const across = Math.min(ACROSS, reach * UP);
      return [
        [panel.x(-across), panel.y(across / reach)],
        [panel.x(0), panel.base],
        [panel.x(across), panel.y(across / reach)],
      ];
    };

    const place = (shown: CentreAndWidthFrame): void => {
      const newest = shown.centres.length < shown.repetitions ? shown.centres.length : undefined;
      const key = shown.known ? dotKey({ each: 1, newest }, words) : '';
      panel.setTitle(words.t(titleOf(shown)) + key);
      setPath(rule, shown.known ? `M${panel.x(0)},${panel.top - 2}V${panel.base}` : '');
      // A single value has no s, and so no t interval: what is known with σ is there.
      const single = shown.sampleSize === 1;
      const [left, foot, right] = shown.known && !single ? arms(shown.reachOfT) : [];
      const lines = left && foot && right ? `M${left.join()}L${foot.join()}L${right.join()}` : '';
      setPath(wedge, lines);
      setPath(inWedge, left && right ? `${lines}V${panel.top}H${left[0]}Z` : '');
      const [from, to] = [panel.x(-shown.reachOfZ), panel.x(shown.reachOfZ)];
      setPath(
        band,
        shown.known
          ? `M${from},${line}H${to}M${from},${line - TICK - 2}v${2 * TICK + 4}M${to},${line - TICK - 2}v${2 * TICK + 4}`
          : '',
      );
      const drawn = { within: '', without: '', beyondHeld: '', beyondMissed: '', along: '' };
      sidesOf(shown).forEach(({ t, z }, i) => {
        const [centre, spread] = [shown.centres[i] as number, shown.spreads[i] as number];
        const x = panel.x(Math.max(-ACROSS, Math.min(ACROSS, centre)));
        const y = panel.y(Math.min(UP, spread));
        // One that is off the axes is an arrow at their edge, so that none is lost.
        const off =
          Math.abs(centre) > ACROSS
            ? `M${x},${y - 3}v6l${centre > 0 ? 6 : -6},-3Z`
            : spread > UP && `M${x - 3},${panel.top}h6l-3,-6Z`;
        if (z) drawn.along += `M${x},${line - TICK}v${2 * TICK}`;
        if (single) return;
        if (off) drawn[t ? 'beyondMissed' : 'beyondHeld'] += off;
        else drawn[t ? 'without' : 'within'] += `M${x},${y}h0`;
      });
      setPath(dots, drawn.within);
      setPath(missed, drawn.without);
      setPath(beyondHeld, drawn.beyondHeld);
      setPath(beyondMissed, drawn.beyondMissed);
      setPath(ticks, drawn.along);
      const said = figures(shown, words);
      for (const { name, text } of labels) {
        const x = name.endsWith('Below') ? panel.left : panel.right;
        const y = name.startsWith('byT') ? panel.base - 6 : line + TICK + 13;
        const there = shown.known && !(single && name.startsWith('byT'));
        setLabel(text, there ? words.t(`chart.${name}`, said) : '', x, y, width);
      }
    };
    place(frame);
    return {
      element: panel.svg,
      update(next) {
        place(next);
        return true;
      },
    };
  },

  earlier(frame, back) {
    const kept = Math.max(0, frame.centres.length - back);
    return {
      ...frame,
      centres: frame.centres.slice(0, kept),
      spreads: frame.spreads.slice(0, kept),
      repetitions: frame.repetitions - back,
    };
  },

  sentence: (frame, words) =>
    words.t(
      frame.known && frame.sampleSize > 1 ? 'sentence.centreAndWidth' : 'sentence.centreAndWidthWithout',
      figures(frame, words),
    ),

  table(frame, words) {
    const place = (side: Side): string => words.t(`table.interval.${side ?? 'holds'}`);
    return {
      caption: words.t(titleOf(frame)),
      columns: ['standardisedMean', 'shareOfSigma', 'placeByT', 'placeKnown'].map((name) => words.t(`table.${name}`)),
      rows: (frame.sampleSize > 1 ? sidesOf(frame) : []).map(({ t, z }, i) => [
        frame.centres[i] as number,
        frame.spreads[i] as number,
        place(t),
        place(z),
      ]),
    };
  },
};

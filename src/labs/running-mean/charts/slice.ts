import type { Chart } from '../../../charts/chart';
import { setPath } from '../../../charts/dom';
import { dotKey } from '../../../charts/dotKey';
import { formatInteger, formatNumber, formatShare } from '../../../charts/format';
import { insideOutDots } from '../../../charts/insideOutDots';
import { panelHeight } from '../../../charts/panelHeight';
import { scaffold } from '../../../charts/scaffold';
import { bandEdge } from '../../../core/theory/bandEdge';
import type { SliceFrame } from './sliceFrame';

/** Heights at 360, 720 and 920 pixels of width. */
const HEIGHTS = [125, 140, 140] as const;

const isOutside = ({ expected, epsilon }: SliceFrame, value: number): boolean =>
  Math.abs(value - expected) > bandEdge(expected, epsilon);

/** Weak law: all paths at one n. Those outside the band are hollow, so that colour is not the only sign. */
export const slice: Chart<SliceFrame> = {
  heights: HEIGHTS,
  ownAxis: true,
  draw(frame, context) {
    const { words } = context;
    const panel = scaffold(context, {
      height: panelHeight(HEIGHTS, context),
      title: '',
      className: 'slice-panel',
      x: { domain: frame.domain, label: words.t('axis.meanAtSlice'), axis: true },
    });
    const shadow = panel.path('role-theory band');
    const edges = panel.path('role-theory band-edge');
    if (Number.isFinite(frame.expected)) {
      const x = panel.x(frame.expected);
      setPath(panel.path('role-population parameter'), `M${x},${panel.top - 2}V${panel.base}`);
    }
    const placeDots = insideOutDots(panel);

    const place = (shown: SliceFrame): void => {
      const share = shown.readouts.find(({ name }) => name === 'shareOutside')?.value ?? Number.NaN;
      panel.setTitle(
        words.t('chart.sliceOutside', {
          n: formatInteger(shown.slice, words),
          share: formatShare(share, words),
        }),
      );
      const known = Number.isFinite(shown.expected);
      const [low, high] = [panel.x(shown.expected - shown.epsilon), panel.x(shown.expected + shown.epsilon)];
      setPath(shadow, known ? `M${low},${panel.top}H${high}V${panel.base}H${low}Z` : '');
      setPath(edges, known ? `M${low},${panel.top}V${panel.base}M${high},${panel.top}V${panel.base}` : '');
      const values = Array.from(shown.values, (value) => Math.min(shown.domain[1], Math.max(shown.domain[0], value)));
      const out = (i: number): boolean => isOutside(shown, shown.values[i] as number);
      const each = placeDots(values, panel.x, panel.base - panel.top - 2, out);
      panel.setAxisLabel(words.t('axis.meanAtSlice') + dotKey({ each }, words));
    };
    place(frame);
    return {
      element: panel.svg,
      update(next) {
        const same =
          Object.is(next.expected, frame.expected) &&
          next.domain[0] === frame.domain[0] &&
          next.domain[1] === frame.domain[1];
        if (same) place(next);
        return same;
      },
    };
  },

  sentence(frame, words) {
    const share = frame.readouts.find(({ name }) => name === 'shareOutside')?.value ?? Number.NaN;
    const key =
      Number.isNaN(frame.chebyshevBound) && Number.isNaN(frame.probabilityOutside)
        ? 'sentence.sliceWithout'
        : Number.isNaN(frame.probabilityOutside)
          ? 'sentence.sliceObserved'
          : 'sentence.slice';
    return words.t(key, {
      n: formatInteger(frame.slice, words),
      epsilon: formatNumber(frame.epsilon, words),
      share: formatShare(share, words),
      probability: formatShare(frame.probabilityOutside, words),
    });
  },

  table: (frame, words) => ({
    caption: words.t('table.slice', { n: formatInteger(frame.slice, words) }),
    columns: [words.t('table.pathNumber'), words.t('table.mean'), words.t('table.outside')],
    rows: Array.from(
      frame.values,
      (value, i) => [i + 1, value, words.t(isOutside(frame, value) ? 'table.yes' : 'table.no')] as const,
    ),
  }),
};

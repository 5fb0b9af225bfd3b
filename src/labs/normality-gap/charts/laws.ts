import type { Chart } from '../../../charts/chart';
import { setLabel, setPath } from '../../../charts/dom';
import { formatInteger, formatNumber } from '../../../charts/format';
import { panelHeight } from '../../../charts/panelHeight';
import { scaffold } from '../../../charts/scaffold';
import { normalCdf } from '../../../core/special/normal';
import type { LawsFrame } from './lawsFrame';

/** Heights at 360, 720 and 920 pixels of width. */
const HEIGHTS = [190, 210, 190] as const;

/** The distribution function of the mean, exact and normal, and the place where they are furthest apart. */
export const laws: Chart<LawsFrame> = {
  heights: HEIGHTS,
  draw(frame, context) {
    const { words, width } = context;
    const panel = scaffold(context, {
      height: panelHeight(HEIGHTS, context),
      title: '',
      className: 'laws',
      x: { domain: frame.domain, label: words.t('axis.standardisedMean'), axis: true },
      y: { domain: [0, 1.04], axis: true },
    });
    const normal = panel.path('role-theory normal');
    const exact = panel.path('role-theory exact');
    const bar = panel.path('role-theory gap-bar');
    const labels = {
      normal: panel.text('role-theory direct-label'),
      gap: panel.text('role-theory direct-label strong'),
    };
    const nothing = panel.text('direct-label nothing');
    const place = (shown: LawsFrame): void => {
      panel.setTitle(words.t('chart.laws', { n: formatInteger(shown.sampleSize, words) }));
      const known = shown.z.length > 0;
      setLabel(nothing, known ? '' : words.t('chart.noNormal'), panel.left + 10, panel.y(0.5), width);
      setPath(normal, known ? pathOf(shown.z, (i) => normalCdf(shown.z[i] as number), panel.x, panel.y) : '');
      setPath(
        exact,
        pathOf(shown.z, (i) => shown.cdf[i] as number, panel.x, panel.y),
      );
      setLabel(
        labels.normal,
        known ? words.t('chart.normalLaw') : '',
        panel.x(1.4),
        panel.y(normalCdf(1.4)) + 16,
        width,
      );
      const inside = shown.gap > 0 && shown.at >= frame.domain[0] && shown.at <= frame.domain[1];
      const middle = normalCdf(shown.at);
      // The exact law is above or below the normal there; the nearer of both that fits is drawn.
      const [from, to] = inside ? ends(shown, middle) : [0, 0];
      const x = panel.x(shown.at);
      setPath(bar, inside ? `M${x},${panel.y(from)}V${panel.y(to)}` : '');
      const text = inside ? words.t('chart.largestGap', { gap: formatNumber(shown.gap, words, 3) }) : '';
      setLabel(labels.gap, text, inside ? x : 0, inside ? panel.y((from + to) / 2) - 4 : 0, width);
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

  sentence(frame, words) {
    if (!(frame.gap >= 0)) return words.t('sentence.noLaws');
    if (frame.gap === 0) return words.t('sentence.lawsSame');
    return words.t('sentence.laws', { at: formatNumber(frame.at, words, 2), gap: formatNumber(frame.gap, words, 3) });
  },

  table: (frame, words) => ({
    caption: words.t('chart.laws', { n: formatInteger(frame.sampleSize, words) }),
    columns: [words.t('table.standardErrors'), words.t('table.exactLaw'), words.t('table.normalLaw')],
    rows: Array.from(frame.z, (z, i) => [z, frame.cdf[i] as number, normalCdf(z)] as const).filter(
      (_, i) => i % 10 === 0,
    ),
  }),
};

/** From the normal to the exact law, on the side where the exact law is. */
function ends({ z, cdf, gap, at }: LawsFrame, normal: number): [number, number] {
  const i = z.findIndex((place) => place >= at);
  const near = [cdf[i - 1] ?? 0, cdf[i] ?? 1];
  const up = Math.abs((near[1] as number) - normal - gap) <= Math.abs(normal - (near[0] as number) - gap);
  return up ? [normal, normal + gap] : [normal, normal - gap];
}

function pathOf(
  z: Float64Array,
  value: (i: number) => number,
  x: (z: number) => number,
  y: (p: number) => number,
): string {
  let d = '';
  for (let i = 0; i < z.length; i++) d += `${i === 0 ? 'M' : 'L'}${x(z[i] as number)},${y(value(i))}`;
  return d;
}

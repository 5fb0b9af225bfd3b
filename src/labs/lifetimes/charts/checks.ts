import type { Chart } from '../../../charts/chart';
import { setLabel, setPath } from '../../../charts/dom';
import { formatNumber, formatShare } from '../../../charts/format';
import { panelHeight } from '../../../charts/panelHeight';
import { type Scaffold, scaffold } from '../../../charts/scaffold';
import { clippedPath } from '../../../charts/shapes';
import { shareAxis } from '../../../charts/shareAxis';
import type { Words } from '../../../charts/words';
import type { ChecksFrame } from './checksFrame';

/** Heights at 360, 720 and 920 pixels of width. */
const HEIGHTS = [180, 240, 184] as const;

const figures = (frame: ChecksFrame, words: Words) => ({
  check: formatNumber(frame.check, words),
  worst: formatShare(frame.worst, words),
  random: formatShare(frame.random, words),
  allowed: formatShare(frame.allowed, words),
  longest: formatNumber(frame.longest, words, 3),
});

/** Teeth narrower than this are one area, in pixels. */
const NARROWEST = 3;

/** The share of rows that is wrong: it grows from check to check, and the promise is a line. */
export const checks: Chart<ChecksFrame> = {
  heights: HEIGHTS,
  ownAxis: true,
  draw(frame, context) {
    const { words, width } = context;
    const panel = scaffold(context, {
      height: panelHeight(HEIGHTS, context),
      title: '',
      className: 'checks',
      x: { domain: frame.domain, label: words.t('axis.hoursOfChecks'), axis: true },
      gutter: true,
    });
    const top = panel.top + 8;
    const y = shareAxis(panel, frame.shareDomain, { top, base: panel.base }, words);
    const teeth = panel.path('role-population outline strong');
    const area = panel.path('role-population area');
    const random = panel.path('role-statistic exact limit');
    const promise = panel.path('role-theory exact');
    const randomLabel = panel.text('role-statistic direct-label');
    const promiseLabel = panel.text('role-theory direct-label');
    const worstLabel = panel.text('role-population direct-label');

    const place = (shown: ChecksFrame): void => {
      const said = figures(shown, words);
      panel.setTitle(words.t('chart.checks', said));
      const level = (share: number): string =>
        share <= shown.shareDomain[1] ? `M${panel.left},${y(share)}H${panel.right}` : '';
      const narrow = panel.x(shown.check) - panel.x(0) < NARROWEST;
      setPath(teeth, narrow ? level(shown.worst) : teethPath(shown, panel, y, top));
      setPath(area, narrow ? `M${panel.left},${panel.base}V${y(shown.worst)}H${panel.right}V${panel.base}Z` : '');
      setPath(random, level(shown.random));
      setPath(promise, level(shown.allowed));
      setLabel(promiseLabel, words.t('chart.allowed', said), panel.right, y(shown.allowed) - 6, width);
      const inside = shown.random <= shown.shareDomain[1];
      setLabel(randomLabel, inside ? words.t('chart.randomMoment', said) : '', panel.left, y(shown.random) - 6, width);
      const height = Math.max(top + 12, y(shown.worst) - 6);
      setLabel(
        worstLabel,
        words.t('chart.worstMoment', said),
        panel.x(Math.min(shown.check, shown.domain[1])),
        height,
        width,
      );
    };
    place(frame);
    return {
      element: panel.svg,
      update(next) {
        const same = next.domain[1] === frame.domain[1] && next.shareDomain[1] === frame.shareDomain[1];
        if (same) place(next);
        return same;
      },
    };
  },

  sentence(frame, words) {
    const kept = frame.worst <= frame.allowed * (1 + 1e-9);
    return words.t(kept ? 'sentence.checksKept' : 'sentence.checksBroken', figures(frame, words));
  },

  table: (frame, words) => ({
    caption: words.t('chart.checks', figures(frame, words)),
    columns: ['sinceCheck', 'wrongShare'].map((name) => words.t(`table.${name}`)),
    rows: Array.from(frame.x, (since, i) => [since, frame.share[i] as number]),
  }),
};

/** One tooth after the other as far as the axis goes, cut off where it leaves the panel at the top. */
function teethPath(
  { x, share, check, domain }: ChecksFrame,
  panel: Scaffold,
  y: (share: number) => number,
  top: number,
): string {
  let d = '';
  for (let k = 0; k * check < domain[1]; k++) {
    const points = Array.from(x, (since, i) => [k * check + since, share[i] as number] as const).filter(
      ([at]) => at <= domain[1] * (1 + 1e-9),
    );
    const edge = { top, base: panel.base };
    d += clippedPath(
      points.map(([at, wrong]) => [panel.x(at), y(wrong)] as const),
      edge,
    );
    const [at, wrong] = points.at(-1) ?? [0, 0];
    // The check itself, which brings all of them back.
    if ((k + 1) * check <= domain[1] * (1 + 1e-9)) d += `M${panel.x(at)},${Math.max(top, y(wrong))}V${panel.base}`;
  }
  return d;
}

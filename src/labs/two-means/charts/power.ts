import type { Chart } from '../../../charts/chart';
import { setLabel, setPath } from '../../../charts/dom';
import { formatInteger, formatNumber, formatShare } from '../../../charts/format';
import { panelHeight } from '../../../charts/panelHeight';
import { scaffold } from '../../../charts/scaffold';
import { linePath } from '../../../charts/shapes';
import { shareAxis } from '../../../charts/shareAxis';
import type { Words } from '../../../charts/words';
import type { PowerFrame } from './powerFrame';

/** Heights at 360, 720 and 920 pixels of width. */
const HEIGHTS = [208, 260, 230] as const;

const figures = (frame: PowerFrame, words: Words) => ({
  nA: formatInteger(frame.nA, words),
  nB: formatInteger(frame.nB, words),
  effect: formatNumber(frame.effect, words),
  share: formatShare(frame.hereShare, words),
  promised: formatShare(frame.promised, words),
});

/** How often a comparison is significant: theory as a line, what was drawn as dots with two standard errors either way. */
export const power: Chart<PowerFrame> = {
  heights: HEIGHTS,
  ownAxis: true,
  draw(frame, context) {
    const { words, width } = context;
    const byN = frame.against === 'n';
    const panel = scaffold(context, {
      height: panelHeight(HEIGHTS, context),
      title: '',
      className: 'power',
      x: {
        domain: frame.domain,
        type: byN ? 'log' : 'linear',
        label: words.t(byN ? 'axis.sampleSizeA' : 'axis.effect'),
        axis: true,
      },
      gutter: true,
    });
    const y = shareAxis(panel, [0, 1], { top: panel.top + 8, base: panel.base }, words);
    const promised = panel.path('role-theory dotted outline');
    const line = panel.path(`role-theory ${frame.basis === 'exact' ? 'exact' : 'normal'}`);
    const errors = panel.path('role-statistic error-bar');
    const dots = panel.path('role-statistic dots');
    const slice = panel.path('slice');
    const marker = panel.path('role-statistic marker');
    const lineLabel = panel.text('role-theory direct-label');
    const promisedLabel = panel.text('role-theory direct-label');

    const place = (shown: PowerFrame): void => {
      const said = figures(shown, words);
      panel.setTitle(words.t(byN ? 'chart.powerByN' : 'chart.powerByEffect', said));
      setPath(promised, `M${panel.left},${y(shown.promised)}H${panel.right}`);
      setPath(line, linePath(shown.x, shown.share, panel.x, y));
      let [bars, marks] = ['', ''];
      shown.drawnX.forEach((x, i) => {
        const [share, repetitions] = [shown.drawnShare[i] as number, shown.drawnRepetitions[i] as number];
        const error = 2 * Math.sqrt((share * (1 - share)) / repetitions);
        const at = panel.x(x);
        marks += `M${at},${y(share)}h0`;
        if (error > 0.01) bars += `M${at},${y(Math.min(1, share + error))}V${y(Math.max(0, share - error))}`;
      });
      setPath(errors, bars);
      dots.setAttribute('stroke-width', '4');
      setPath(dots, marks);
      const inside = shown.here >= shown.domain[0] && shown.here <= shown.domain[1];
      const x = panel.x(shown.here);
      setPath(slice, inside ? `M${x},${panel.top + 8}V${panel.base}` : '');
      setPath(marker, inside && shown.hereShare >= 0 ? `M${x},${y(shown.hereShare)}h0` : '');
      const name = shown.basis === 'exact' ? 'chart.exactLaw' : 'chart.forLargeN';
      const label = shown.basis === 'none' ? '' : words.t(name);
      setLabel(lineLabel, label, panel.right, y(shown.share.at(-1) ?? 0) + 16, width);
      setLabel(
        promisedLabel,
        words.t('chart.promised', { level: said.promised }),
        panel.left,
        y(shown.promised) - 6,
        width,
      );
    };
    place(frame);
    return {
      element: panel.svg,
      update(next) {
        const shape = ({ against, domain, basis }: PowerFrame): string => JSON.stringify([against, domain, basis]);
        const same = shape(next) === shape(frame);
        if (same) place(next);
        return same;
      },
    };
  },

  sentence: (frame, words) =>
    words.t(
      !(frame.hereShare >= 0)
        ? 'sentence.differenceNone'
        : frame.effect === 0
          ? 'sentence.powerNull'
          : 'sentence.power',
      figures(frame, words),
    ),

  table: (frame, words) => ({
    caption: words.t(frame.against === 'n' ? 'chart.powerByN' : 'chart.powerByEffect', figures(frame, words)),
    columns: [frame.against === 'n' ? 'sampleSizeA' : 'effect', 'significantShare', 'repetitions'].map((name) =>
      words.t(`table.${name}`),
    ),
    rows: [
      ...Array.from(
        frame.drawnX,
        (x, i) => [x, frame.drawnShare[i] as number, frame.drawnRepetitions[i] as number] as const,
      ),
      ...(frame.basis === 'exact' ? Array.from(frame.x, (x, i) => [x, frame.share[i] as number, 0] as const) : []),
    ],
  }),
};

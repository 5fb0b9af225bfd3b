import { setLabel } from './dom';
import { formatInteger } from './format';
import type { Scaffold } from './scaffold';
import type { Words } from './words';

/** Says at the ends of the axis how many values lie beyond them: nothing that was drawn goes unmentioned. */
export function beyondLabels(panel: Scaffold, className: string, words: Words): (below: number, above: number) => void {
  const left = panel.text(`${className} direct-label beyond`);
  const right = panel.text(`${className} direct-label beyond`);
  return (below, above) => {
    const y = panel.base - 16;
    setLabel(
      left,
      below > 0 ? words.t('chart.below', { count: formatInteger(below, words) }) : '',
      panel.left - 5,
      y,
      panel.right,
    );
    setLabel(
      right,
      above > 0 ? words.t('chart.above', { count: formatInteger(above, words) }) : '',
      panel.right + 5,
      y,
      panel.right,
    );
  };
}

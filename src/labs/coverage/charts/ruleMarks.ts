import { setPath, setText } from '../../../charts/dom';
import { formatInteger, formatShare } from '../../../charts/format';
import { WIDE } from '../../../charts/panelHeight';
import type { Scaffold } from '../../../charts/scaffold';
import type { Words } from '../../../charts/words';
import type { ScoredRule } from './coverageFrame';

/** Height of one rule's row. */
export const RULE_ROW = 16;

const GLYPHS: Readonly<Record<ScoredRule['verdict'], string>> = { right: '✓', wrong: '✗', undecided: '?', beyond: '→' };

/** A rule with its sample size and what was found there, as far as there is room. */
function nameOf(rule: ScoredRule, wide: boolean, words: Words): string {
  const name = words.t(`rule.${rule.id}`);
  if (!wide) return name;
  const n = formatInteger(rule.sampleSize, words);
  // A rule that is a plain number says its n itself.
  const size = name.includes(n) ? '' : ` · ${words.t('chart.ruleSize', { n })}`;
  // The verdict is about the two misses and not about their sum.
  const misses = { above: formatShare(rule.missedBelow, words), below: formatShare(rule.missedAbove, words) };
  const found = Number.isNaN(rule.coverage) ? '' : ` · ${words.t('chart.ruleMisses', misses)}`;
  return `${name}${size}${found}`;
}

/**
 * Rules of thumb below a picture over n, a row each, in the order of their sample sizes: a fine line at the n from
 * which the rule says that it is enough, and whether it is: ✓, ✗, or ? where draws do not tell. What is returned shows
 * so many rules as draws have found them.
 */
export function ruleMarks(
  panel: Scaffold,
  count: number,
  {
    parts,
    rows,
    width,
  }: {
    readonly parts: readonly { readonly top: number; readonly base: number }[];
    readonly rows: number;
    readonly width: number;
  },
  words: Words,
): (rules: readonly ScoredRule[]) => void {
  const lines = panel.path('rule-line');
  const texts = Array.from({ length: count }, () => panel.text(''));
  return (shown) => {
    let d = '';
    const sorted = shown.toSorted((a, b) => a.sampleSize - b.sampleSize);
    for (const [i, text] of texts.entries()) {
      const rule = sorted[i] as ScoredRule;
      const y = rows + (i + 0.5) * RULE_ROW;
      const beyond = rule.verdict === 'beyond' || !Number.isFinite(rule.sampleSize);
      const x = beyond ? panel.right : Math.min(panel.right, Math.max(panel.left, panel.x(rule.sampleSize)));
      // Through both parts, not through the words between them.
      if (!beyond) {
        for (const { top, base } of parts) d += `M${x},${top}V${base}`;
        d += `M${x},${rows}V${Math.round(y)}`;
      }
      // On the side with more room.
      const left = x > width / 2;
      const name = nameOf(rule, width >= WIDE, words);
      setText(text, left ? `${name} ${GLYPHS[rule.verdict]}` : `${GLYPHS[rule.verdict]} ${name}`);
      text.setAttribute('class', `rule-mark rule-${rule.verdict}`);
      text.setAttribute('x', String(left ? x + 5 : x - 5));
      text.setAttribute('y', String(Math.round(y) + 4));
      text.setAttribute('text-anchor', left ? 'end' : 'start');
    }
    setPath(lines, d);
  };
}

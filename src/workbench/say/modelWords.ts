import { formatInteger, formatNumber, formatShare } from '../../charts/format';
import { populationName } from '../../charts/names';
import type { Words } from '../../charts/words';
import type { Example, ModelPart } from '../../core/examples/example';

/** What a built-in set is, and the model that it was drawn from. */
export function modelWords({ id, size, model }: Example, words: Words): string {
  const about = words.t(`workbench.example.${id}.about`);
  const values = { about, size: formatInteger(size, words) };
  const joined = (parts: readonly string[]): string => parts.join(words.t('workbench.model.and'));
  if (model.kind === 'week') {
    const { mean, lagOne } = model;
    return words.t('workbench.model.week', {
      ...values,
      mean: formatNumber(mean, words),
      rho: formatNumber(lagOne, words),
    });
  }
  if (model.kind === 'shares') {
    const parts = model.values.map((value, k) =>
      words.t('workbench.model.value', { value: String(value), share: formatShare(model.shares[k] as number, words) }),
    );
    return words.t('workbench.model.shares', { ...values, parts: joined(parts) });
  }
  const parts = model.parts.map((part: ModelPart & { readonly label?: string }) => {
    const population = populationName(part.population, words);
    const share = formatShare(part.share, words);
    if (part.label !== undefined) return words.t('workbench.model.arm', { label: part.label, population });
    if (part.times !== undefined)
      return words.t('workbench.model.times', { share, population, times: formatNumber(part.times, words) });
    return part.share === 1 ? population : words.t('workbench.model.part', { share, population });
  });
  return words.t('workbench.model.mixture', { ...values, parts: joined(parts) });
}

import { type Own, type Packing, packOwn, type Unpacked, unpackOwn } from '../../../src/workbench/link';

export const EXACT: Packing = { kind: 'values', digits: null, ordered: true };

export const ownOf = (values: ArrayLike<number>, name = 'Orders', groups: Own['groups'] = null): Own => ({
  ...{ name, groups },
  values: Float64Array.from(values),
});

/** What comes out of a fragment that is whole. */
export async function unpacked(fragment: string): Promise<Unpacked> {
  const found = await unpackOwn(fragment);
  if ('damaged' in found) throw new Error(`${found.damaged}: ${fragment}`);
  return found;
}

export const thereAndBack = async (own: Own, packing: Packing): Promise<Unpacked> =>
  unpacked(await packOwn(own, packing));

/** Values as pairs with their group, ascending: what is left where the order is not kept. */
export const pairs = ({ values, groups }: Own): string[] =>
  Array.from(values, (value, i) => ({ value: value + 0, label: groups?.labels[groups.codes[i] ?? 0] ?? '' }))
    .sort((a, b) => a.label.localeCompare(b.label) || a.value - b.value)
    .map(({ value, label }) => `${label} ${value}`);

import { sampleOf } from '../../core/sample/sample';
import { SKETCH_GROUPS, sketchOf } from '../../core/sample/sketch';
import { deflated } from '../../notebook/packing/deflate';
import { type Head, written } from './content';
import { roundedValues } from './digits';
import { sealed } from './envelope';
import { LONGEST_SKETCH, MOST_CARRIED, MOST_GROUPS, type Own, type Packing } from './own';
import { writeSketch } from './sketches';
import { waysToWrite } from './values';

/**
 * Somebody's numbers as the fragment of a link, without `#`: the shortest of several. Where the order of values is not kept
 * they come back ascending, group by group; -0 comes back as 0. Throws a RangeError for no values, for more than 2,000 of
 * which not only the shape is asked for, for one that is not finite, for groups that do not fit,
 * and for a shape of values so large that they have no standard deviation.
 */
export async function packOwn(own: Own, packing: Packing): Promise<string> {
  check(own, packing);
  return packing.kind === 'sketch' ? packSketch(own) : packValues(own, packing);
}

function check({ values, groups }: Own, { kind }: Packing): void {
  if (values.length === 0) throw new RangeError('there is nothing to be carried');
  if (kind === 'values' && values.length > MOST_CARRIED) {
    throw new RangeError(`a link carries ${MOST_CARRIED} values at most, not ${values.length}`);
  }
  if (!values.every(Number.isFinite)) throw new RangeError('only finite values can be carried');
  if (!groups) return;
  const fits = groups.labels.length <= MOST_GROUPS && groups.codes.length === values.length;
  if (!(fits && groups.codes.every((code) => code < groups.labels.length))) {
    throw new RangeError(`each value has to be in one of ${MOST_GROUPS} groups at most`);
  }
}

async function packValues({ name, values, groups }: Own, packing: Packing): Promise<string> {
  const { digits, ordered } = packing;
  const labels = groups?.labels ?? null;
  // A sum with 0 is what it was, but 0 for -0.
  const rounded = (digits === null ? values : roundedValues(values, digits)).map((value) => value + 0);
  const parts = ordered ? [rounded] : byGroup(rounded, groups).map((part) => part.sort());
  const lengths = parts.map((part) => part.length);
  const all = Float64Array.from(parts.flatMap((part) => [...part]));
  const contents = waysToWrite(all, lengths, ordered).map((write) =>
    written({ name, labels, ...packing }, (to) => {
      for (const length of lengths) to.count(length);
      if (ordered) for (const code of groups?.codes ?? []) to.byte(code);
      write(to);
    }),
  );
  return sealed(await shortest(contents));
}

/** Of large or many groups a coarser one, until it fits. */
async function packSketch({ name, values, groups }: Own): Promise<string> {
  const head: Head = { name, labels: groups?.labels ?? null, kind: 'sketch', digits: null, ordered: false };
  const samples = byGroup(values, groups).map((part) => (part.length > 0 ? sampleOf(part) : null));
  for (let most = SKETCH_GROUPS; ; most = Math.floor(0.8 * most)) {
    const sketches = samples.map((sample) => sample && sketchOf(sample, most));
    const content = written(head, (to) => {
      for (const sketch of sketches) writeSketch(sketch, to);
    });
    const fragment = sealed(await shortest([content]));
    if (fragment.length <= LONGEST_SKETCH || most < 4) return fragment;
  }
}

/** The values of each group; of all where there are none. A copy. */
const byGroup = (values: Float64Array, groups: Own['groups']): Float64Array[] =>
  groups ? groups.labels.map((_, code) => values.filter((_, i) => groups.codes[i] === code)) : [values.slice()];

/** The first byte says whether the others are compressed. */
async function shortest(contents: readonly Uint8Array[]): Promise<Uint8Array> {
  const packed = await Promise.all(contents.map(deflated));
  const all = [
    ...contents.map((content) => Uint8Array.of(0, ...content)),
    ...packed.flatMap((bytes) => (bytes ? [Uint8Array.of(1, ...bytes)] : [])),
  ];
  return all.reduce((best, one) => (one.length < best.length ? one : best));
}

import { type Reader, Unreadable, type Writer } from './bytes';
import { numberOn, readScale, scalesOf, valueOn, writeScale } from './scale';
import { ASCENDING, IN_ORDER, SEQUENCES } from './sequences';

/** How doubles are written that are no short decimals, where a number else names a sequence. */
const AS_THEY_ARE = SEQUENCES.length;
const BYTES = 8;

/**
 * Every way there is to write values, so that the shortest can be taken. `lengths` says how many each group has; within one
 * they ascend, unless their order is kept.
 */
export function waysToWrite(values: Float64Array, lengths: readonly number[], ordered: boolean) {
  const ways: ((to: Writer) => void)[] = scalesOf(values).flatMap((scale) => {
    const numbers = Array.from(values, (value) => numberOn(scale, value));
    return (ordered ? IN_ORDER : ASCENDING).map((kind) => (to: Writer) => {
      to.byte(kind);
      writeScale(scale, to);
      SEQUENCES[kind]?.write(numbers, lengths, to);
    });
  });
  return [...ways, (to: Writer) => writeDoubles(values, to)];
}

/** Reads what one of these ways has written. Throws `Unreadable` for anything else. */
export function readValues(lengths: readonly number[], from: Reader): Float64Array {
  const kind = from.byte();
  const values = kind === AS_THEY_ARE ? readDoubles(lengths, from) : readNumbers(kind, lengths, from);
  if (!values.every(Number.isFinite)) throw new Unreadable();
  return values;
}

function readNumbers(kind: number, lengths: readonly number[], from: Reader): Float64Array {
  const sequence = SEQUENCES[kind];
  if (!sequence) throw new Unreadable();
  const scale = readScale(from);
  return Float64Array.from(sequence.read(lengths, from), (number) => valueOn(scale, number));
}

/** First bytes, then second ones ...: those of exponents are alike, and so compressed. */
function writeDoubles(values: Float64Array, to: Writer): void {
  const view = new DataView(new ArrayBuffer(BYTES * values.length));
  for (const [i, value] of values.entries()) view.setFloat64(BYTES * i, value);
  to.byte(AS_THEY_ARE);
  for (let place = 0; place < BYTES; place++)
    for (let i = 0; i < values.length; i++) to.byte(view.getUint8(BYTES * i + place));
}

function readDoubles(lengths: readonly number[], from: Reader): Float64Array {
  const count = lengths.reduce((sum, length) => sum + length, 0);
  const view = new DataView(new ArrayBuffer(BYTES * count));
  for (let place = 0; place < BYTES; place++)
    for (let i = 0; i < count; i++) view.setUint8(BYTES * i + place, from.byte());
  return Float64Array.from({ length: count }, (_, i) => view.getFloat64(BYTES * i));
}

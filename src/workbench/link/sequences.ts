import { type Reader, Unreadable, type Writer } from './bytes';

/** Whole numbers as differences; `lengths` says after how many of them an ascending part ends and another begins. */
interface Sequence {
  write(numbers: readonly number[], lengths: readonly number[], to: Writer): void;
  read(lengths: readonly number[], from: Reader): number[];
}

const LARGEST = Number.MAX_SAFE_INTEGER;

const differences: Sequence = {
  write(numbers, _, to) {
    for (const [i, number] of numbers.entries()) to.whole(number - (numbers[i - 1] ?? 0));
  },
  read(lengths, from) {
    const numbers: number[] = [];
    for (let left = sumOf(lengths); left > 0; left--) numbers.push(from.whole() + (numbers.at(-1) ?? 0));
    return numbers;
  },
};

const plain: Sequence = {
  write(numbers, _, to) {
    for (const number of numbers) to.whole(number);
  },
  read: (lengths, from) => Array.from({ length: sumOf(lengths) }, () => from.whole()),
};

/** Of ascending parts: the first of each, then how much larger each next one is. */
const gaps: Sequence = {
  write(numbers, lengths, to) {
    for (const part of partsOf(numbers, lengths)) {
      for (const [i, number] of part.entries()) {
        if (i === 0) to.whole(number);
        else to.count(number - (part[i - 1] as number));
      }
    }
  },
  read(lengths, from) {
    return lengths.flatMap((length) => {
      const part: number[] = [];
      for (let i = 0; i < length; i++)
        part.push(i === 0 ? from.whole() : (part[i - 1] as number) + from.count(LARGEST));
      return part;
    });
  },
};

/** Of ascending parts in which numbers come again: the different ones, as gaps, and how often each is there. */
const runs: Sequence = {
  write(numbers, lengths, to) {
    for (const part of partsOf(numbers, lengths)) {
      const different = [...new Set(part)];
      to.count(different.length);
      gaps.write(different, [different.length], to);
      const times = new Map<number, number>();
      for (const number of part) times.set(number, (times.get(number) ?? 0) + 1);
      for (const number of different) to.count((times.get(number) as number) - 1);
    }
  },
  read(lengths, from) {
    return lengths.flatMap((length) => {
      const part: number[] = [];
      for (const number of gaps.read([from.count(length)], from)) {
        for (let left = from.count(length - part.length - 1); left >= 0; left--) part.push(number);
      }
      if (part.length !== length) throw new Unreadable();
      return part;
    });
  },
};

/** By the number under which links name them; the last two are for ascending parts. */
export const SEQUENCES: readonly Sequence[] = [plain, differences, gaps, runs];
export const IN_ORDER: readonly number[] = [0, 1];
export const ASCENDING: readonly number[] = [2, 3];

const sumOf = (lengths: readonly number[]): number => lengths.reduce((sum, length) => sum + length, 0);

function partsOf(numbers: readonly number[], lengths: readonly number[]): number[][] {
  let at = 0;
  return lengths.map((length) => {
    at += length;
    return numbers.slice(at - length, at);
  });
}

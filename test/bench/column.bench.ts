import type { Source } from '../../src/column/bytes/source';
import { LIMITS } from '../../src/column/limits';
import { readColumns } from '../../src/column/readColumns';
import { surveySource } from '../../src/column/survey';
import { createUniform } from '../../src/core/random';

/** As many rows as are read at most; lines of what people have, each below 50 MB. */
const FILES: Readonly<Record<string, (random: () => number, row: number) => string>> = {
  'one number a line': (random) => (random() * 1e5).toFixed(2),
  'day, channel, amount': (random, row) =>
    `${1 + (row % 28)}.3.24,${random() < 0.5 ? 'web' : 'app'},${(random() * 1e5) | 0}`,
  'German: ; and 1.234,56': (random, row) => `${row};${1 + ((random() * 9) | 0)}.${100 + ((random() * 900) | 0)},56 €`,
  'quoted, ₩ and missing': (random) =>
    random() < 0.1 ? 'N/A' : `"₩${1 + ((random() * 900) | 0)},${100 + ((random() * 900) | 0)}"`,
};

/** Time and memory for 2,000,000 rows: what the heap and buffers grow by at most, the file itself not counted. */
export default async function bench(): Promise<void> {
  console.log('\n2,000,000 rows              MB    s survey    s column   MB more at most');
  for (const [name, line] of Object.entries(FILES)) {
    const source = fileOf(line);
    globalThis.gc?.();
    const before = memory();
    let most = 0;
    const watch = (): void => {
      most = Math.max(most, memory() - before);
    };
    const start = clock();
    const surveyed = await surveySource(source, {}, watch);
    const middle = clock();
    if (typeof surveyed === 'string') throw new Error(surveyed);
    const column = surveyed.survey.column ?? 0;
    const [read] = await readColumns(source, surveyed, { columns: [{ column }] }, {}, watch);
    const end = clock();
    const seconds = [middle - start, end - middle].map((seconds) => seconds.toFixed(2).padStart(11));
    console.log(
      `${name.padEnd(25)} ${(source.size / 1e6).toFixed(0).padStart(4)} ${seconds.join(' ')} ${most.toFixed(0).padStart(12)}    ${read?.values.length} numbers of ${surveyed.survey.rows} rows`,
    );
  }
}

function fileOf(line: (random: () => number, row: number) => string): Blob & Source {
  const random = createUniform(1);
  const parts: string[] = [];
  for (let row = 0; row < LIMITS.rows; row += 1000) {
    parts.push(`${Array.from({ length: 1000 }, (_, index) => line(random, row + index)).join('\n')}\n`);
  }
  return new Blob(parts);
}

/** Seconds of the processor: others may have it between. */
const clock = (): number => process.cpuUsage().user / 1e6;

const memory = (): number => {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};

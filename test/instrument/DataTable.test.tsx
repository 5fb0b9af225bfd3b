import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { makeWords } from '../../src/charts/makeWords';
import { DataTable } from '../../src/instrument/DataTable';

const words = makeWords('en', {});
const tableOf = (rows: number): string =>
  renderToStaticMarkup(
    <DataTable
      id="table"
      words={words}
      tables={[{ caption: 'Values', columns: ['value'], rows: Array.from({ length: rows }, (_, index) => [index]) }]}
    />,
  );

test('a short table is shown whole', () => {
  expect(tableOf(500).match(/<td>/g)).toHaveLength(500);
  expect(tableOf(500)).toContain('<caption>Values</caption>');
});

test('a long table shows its first rows and says so', () => {
  expect(tableOf(10_000).match(/<td>/g)).toHaveLength(500);
  expect(tableOf(10_000)).toContain('<caption>Values (1–500 / 10,000)</caption>');
});

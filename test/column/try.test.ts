import { it } from 'vitest';
import { readColumns } from '../../src/column/readColumns';
import { surveySource } from '../../src/column/survey';

const TEXTS = [
  '1\n2\n3',
  '1,5\n2,5\n3,7\n',
  '1.234\n5.678',
  'a;b\n01.03.2024;1.234,56\n02.03.2024;-17,5\n;\nSumme;1.217,06\n',
  '12, 15, 18, 20',
  '1 2 3\n4 5\n6',
  '12,15\n13,16',
  '지역,2021,2022\n서울,"1,234",5\n부산,"2,345",7\n합계,"3,579",12',
  '매출\n₩1,234\n1만 2천\n3.5만\n(500)\n△3\n-\n없음\n#DIV/0!',
  'rate\n12.5%\n3%\n-1%',
  'x\nyes\nno\nyes',
  't\n01:30\n02:45',
  'name  n\nkim   12\nlee   15\npark  7',
  'Report 2024\n\ndate,value\n2024-03-01,5\n2024-03-02,6',
  '"a\n1\n2\n3',
  '',
  '\n\n',
  "１２３\n−5\n5-\n1e3\n∞\n1e999\n9007199254740993\n0.1\n'7",
  '1 234\n12 345\n1 234 567',
];
it('x', async () => {
  for (const text of TEXTS) {
    const s = await surveySource(text);
    if (typeof s === 'string') {
      console.log(s);
      continue;
    }
    const { shape, columns, column } = s.survey;
    console.log(
      JSON.stringify(text.slice(0, 60)),
      shape.separator,
      shape.otherSeparator,
      shape.list,
      shape.header,
      shape.names,
      shape.titles,
      columns.map((c) => `${c.kind}:${c.numbers}/${c.cells} ${c.format.decimal}`),
      column,
    );
    if (column !== null) {
      const [r] = await readColumns(text, s, { columns: [{ column }] });
      console.log([...r!.values], r!.leftOut.cells, r!.questions, r!.rounded, JSON.stringify(r!.summary.said));
    }
  }
});

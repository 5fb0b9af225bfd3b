import { expect, it } from 'vitest';
import { staticFigure } from '../../../src/charts/svg';
import { frames } from '../../../src/labs/best-of-many/frames';
import type { BestOfManyParams } from '../../../src/labs/best-of-many/params';
import { emptyTally } from '../../../src/labs/best-of-many/tally';
import { chartOf } from '../../../src/labs/registry/allCharts';
import { LOCALES, wordsOf } from '../../support/words';
import { type Settings, settings } from '../settings';

it.each<Settings>([{}, { between: 0, slots: 60 }])(
  'before anything is drawn, nothing is placed nowhere: %o',
  (asked) => {
    const params = settings('best-of-many', asked) as unknown as BestOfManyParams;
    const shown = frames(params, emptyTally(params));
    for (const locale of LOCALES) {
      const svg = staticFigure(shown, wordsOf(locale, 'best-of-many'), 720, chartOf);
      expect(svg).not.toMatch(/NaN|undefined/);
      for (const frame of shown)
        expect(chartOf(frame).sentence(frame, wordsOf(locale, 'best-of-many'))).not.toMatch(/NaN|undefined/);
    }
  },
);

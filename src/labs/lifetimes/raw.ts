import type { RawStatistics } from '../../experiments/raw';
import { lateAge } from './asked';
import { estimatesOf } from './estimates';
import type { LifetimesParams } from './params';
import { studier } from './study';

export const raw: RawStatistics<LifetimesParams> = {
  row: 'repetition',
  columns: ['failedRows', 'meanOfFailed', 'meanNowAsEnd', 'kaplanMeierLate'],
  *rows(params, count, uniform) {
    const study = studier(params);
    for (let i = 0; i < count; i++) {
      const { failed, meanOfFailed, meanNowAsEnd, kaplanMeier } = estimatesOf(study(uniform), lateAge(params));
      yield [failed, meanOfFailed, meanNowAsEnd, kaplanMeier];
    }
  },
};

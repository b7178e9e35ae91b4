import { assumedFramework } from './assumedFramework';
import type { Framework } from './Framework';
import { framework2568 } from './framework2568';

/** The rules of fiscal year 2569 were not found: those of 2568 stand in, to be checked (domain facts 7). */
export const framework2569: Framework = {
  ...assumedFramework(framework2568, 2569),
  measureItems: {
    value: { measures: 'O25', report: 'O26' },
    certainty: 'unconfirmed',
    source: 'หน้าเว็บของหน่วยงานเดียว (องค์การมหาชน)',
  },
};

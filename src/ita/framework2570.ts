import { assumedFramework } from './assumedFramework';
import type { Framework } from './Framework';
import { framework2568 } from './framework2568';

/** The rules of fiscal year 2570 were not found: those of 2568 stand in, to be checked (domain facts 7). */
export const framework2570: Framework = assumedFramework(framework2568, 2570);

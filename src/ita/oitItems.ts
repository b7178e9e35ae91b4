import type { SubIndicatorItems } from './Framework';

/** The 43 items of 2563 and 2564 by sub-indicator: 9, 8, 7, 4, 5 and 8, 2 (domain facts 2.4). */
export const ITEMS_OF_43: readonly SubIndicatorItems[] = [
  { code: '9.1', items: 9 },
  { code: '9.2', items: 8 },
  { code: '9.3', items: 7 },
  { code: '9.4', items: 4 },
  { code: '9.5', items: 5 },
  { code: '10.1', items: 8 },
  { code: '10.2', items: 2 },
];

/** The languages of the pane; what is written into the workbook is Thai in both. */
export const LANGUAGES = ['th', 'en'] as const;

/** A language of the pane. */
export type Language = (typeof LANGUAGES)[number];

/** So long the workbook has to be still before the pane reads it again, in milliseconds: a typed score is seen within a second. */
export const STILLNESS = 300;

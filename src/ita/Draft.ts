/**
 * A record while it is put together field by field. Thousands of agencies are read and judged at once, and a spread for each
 * field that may be absent costs more than all the sums.
 */
export type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

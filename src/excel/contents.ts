import type { Content } from './Undo';

/** A value handed out by Excel, as content of a cell. */
export function contents(raw: unknown): readonly (readonly Content[])[] {
  return Array.isArray(raw)
    ? raw.map((line: unknown) =>
        Array.isArray(line)
          ? line.map((value: unknown) =>
              typeof value === 'number' || typeof value === 'boolean' ? value : String(value),
            )
          : [],
      )
    : [];
}

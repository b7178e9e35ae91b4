import { addressOf } from './address';
import { restyle } from './cellStyles';
import { styleOf } from './cells';
import { apiNotFound, invalidArgument } from './HostError';
import type { HostState } from './HostState';
import { isRecord } from './json';
import { refuseProtectedSheet } from './permissions';
import { isUnbounded } from './rangeValues';
import type { NormalFont, StyleProperty } from './styleProperties';
import { alignmentProperties, fillProperties, fontProperties, tidy } from './styleProperties';
import type { Area, CellStyle, Sheet } from './Workbook';

const groups: Readonly<Record<string, Readonly<Record<string, StyleProperty>>>> = {
  fill: fillProperties,
  font: fontProperties,
};

/** `getCellProperties`: what was asked for, for each cell. */
export function cellProperties(sheet: Sheet, area: Area, asked: unknown, normal: NormalFont): unknown {
  if (!isRecord(asked)) throw invalidArgument();
  for (const name of Object.keys(asked)) {
    if (name !== 'address' && name !== 'format') throw apiNotFound(`CellPropertiesLoadOptions.${name}`);
  }
  const format = asked.format;
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => {
      const cell = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
      return {
        ...(asked.address === true ? { address: addressOf(cell, sheet.name) } : {}),
        ...(isRecord(format)
          ? { format: readFormat(styleOf(sheet, cell.row, cell.column), format, normal) }
          : {}),
      };
    }),
  );
}

/** `setCellProperties`: one object for each cell; what an object does not say stays. */
export function setCellProperties(state: HostState, sheet: Sheet, area: Area, written: unknown): void {
  refuseProtectedSheet(state, sheet, 'allowFormatCells');
  if (isUnbounded(area) || !Array.isArray(written) || written.length !== area.rows) throw invalidArgument();
  const rows: readonly unknown[] = written;
  rows.forEach((line, row) => {
    if (!Array.isArray(line) || line.length !== area.columns) throw invalidArgument();
    const cells: readonly unknown[] = line;
    cells.forEach((properties, column) => {
      if (!isRecord(properties)) throw invalidArgument();
      for (const [name, format] of Object.entries(properties)) {
        if (name !== 'format') throw apiNotFound(`SettableCellProperties.${name}`);
        if (!isRecord(format)) throw invalidArgument();
        restyle(sheet, { row: area.row + row, column: area.column + column, rows: 1, columns: 1 }, (style) =>
          tidy(writeFormat(style, format)),
        );
      }
    });
  });
  state.formatsChanged(sheet.id, area);
}

function readFormat(
  style: CellStyle | undefined,
  asked: Readonly<Record<string, unknown>>,
  normal: NormalFont,
): unknown {
  return Object.fromEntries(
    Object.entries(asked).map(([name, wanted]) => {
      const group = groups[name];
      if (group !== undefined && isRecord(wanted)) {
        return [
          name,
          Object.fromEntries(
            Object.keys(wanted).map((key) => [key, property(group, name, key).read(style, normal)]),
          ),
        ];
      }
      return [name, property(alignmentProperties, 'format', name).read(style, normal)];
    }),
  );
}

function writeFormat(
  style: CellStyle | undefined,
  written: Readonly<Record<string, unknown>>,
): CellStyle | undefined {
  return Object.entries(written).reduce<CellStyle | undefined>((changed, [name, value]) => {
    const group = groups[name];
    if (group === undefined) return property(alignmentProperties, 'format', name).write(changed, value);
    if (!isRecord(value)) throw invalidArgument();
    return Object.entries(value).reduce<CellStyle | undefined>(
      (inner, [key, part]) => (part === null ? inner : property(group, name, key).write(inner, part)),
      changed,
    );
  }, style);
}

function property(
  table: Readonly<Record<string, StyleProperty>>,
  group: string,
  name: string,
): StyleProperty {
  const found = Object.hasOwn(table, name) ? table[name] : undefined;
  if (found === undefined) throw apiNotFound(`CellProperties.${group}.${name}`);
  return found;
}

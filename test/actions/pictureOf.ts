import { cellAt } from '../host/Workbook';
import type { Sheet, Workbook } from '../host/Workbook';

/** What a cell looks like without being told so. */
const DEFAULTS: readonly unknown[] = [undefined, false, 'general', 'bottom', 'General'];

/** A value without what is absent, empty or as it is anyway: a style that says nothing is no style. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(bare);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const kept = Object.entries(value)
    .map(([key, each]): readonly [string, unknown] => [key, bare(each)])
    .filter(
      ([, each]) =>
        !DEFAULTS.includes(each) &&
        !(typeof each === 'object' && each !== null && Object.keys(each).length === 0),
    );
  return kept.length === 0 ? undefined : Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A page that says only what it would be anyway (Letter, at full size) is like one that says nothing. */
function pictureOfPage({ paperSize = 1, scale = 100, ...page }: Sheet['page']): unknown {
  return { ...page, paperSize, scale };
}

function pictureOfSheet(sheet: Sheet): unknown {
  const cells = [...sheet.cells]
    .map(([key, cell]): readonly [string, unknown] => {
      const { row, column } = cellAt(key);
      return [`R${String(row)}C${String(column)}`, bare(cell)];
    })
    .filter(([, cell]) => cell !== undefined);
  return {
    name: sheet.name,
    cells: Object.fromEntries(cells),
    rules: sheet.conditionalFormats
      .map(({ areas, rule, stopIfTrue }) => JSON.stringify({ areas, rule, stopIfTrue }))
      .sort(),
    validations: sheet.validations.map((validation) => JSON.stringify(bare(validation))).sort(),
    tables: sheet.tables.map(({ id: _, ...table }) => table),
    columns: [...sheet.columns]
      .map(([column, look]) => [column, bare(look)])
      .filter(([, look]) => look !== undefined),
    rows: [...sheet.rows]
      .filter(([, { fitted }]) => fitted !== true)
      .map(([row, look]) => [row, bare(look)])
      .filter(([, look]) => look !== undefined),
    charts: sheet.charts.map(({ id: _, series, ...chart }) => ({
      ...chart,
      series: series?.map(({ points, ...look }) => ({ ...look, points: [...points] })),
    })),
    merges: sheet.merges,
    names: sheet.names,
    page: pictureOfPage(sheet.page),
    freeze: sheet.freeze,
    protection: sheet.protection,
    autoFilter: sheet.autoFilter,
  };
}

/** Everything of a workbook that an officer could find changed, in a form that two states can be compared by. */
export function pictureOf(workbook: Workbook): unknown {
  return {
    sheets: workbook.sheets.map(pictureOfSheet),
    names: [...workbook.names],
    settings: [...workbook.settings],
    active: workbook.sheets.find(({ id }) => id === workbook.activeSheetId)?.name,
  };
}

import type { ReadingCorrection } from '../sheets/ReadingCorrection';
import { withCorrectedColumn } from '../sheets/ReadingCorrection';
import type { ColumnUse } from '../sheets/ScoreReading';
import type { Area } from '../sheets/Place';
import { correctedMeasures } from '../sheets/MeasuresCorrection';
import type { MeasuresCorrectionStep } from '../sheets/MeasuresCorrection';
import type { Preferences } from './preferences';

export { CORRECTABLE_ROLES } from '../sheets/MeasuresCorrection';

/** One thing that the officer corrects in how a sheet was read. */
export type CorrectionStep =
  | { readonly kind: 'area'; readonly area: Area | undefined }
  | { readonly kind: 'layout'; readonly layout: ReadingCorrection['layout'] }
  | { readonly kind: 'fiscalYear'; readonly fiscalYear: number | undefined }
  | { readonly kind: 'column'; readonly index: number; readonly use: ColumnUse | undefined }
  | { readonly kind: 'sheets'; readonly sheets: ReadingCorrection['sheets'] }
  | { readonly kind: 'reset' };

/** The correction after one step; undefined in a step takes that part back. */
function corrected(former: ReadingCorrection, step: CorrectionStep): ReadingCorrection {
  switch (step.kind) {
    case 'area': {
      const { area: _former, ...rest } = former;
      const { area } = step;
      return area === undefined
        ? rest
        : {
            ...rest,
            area: { row: area.row, column: area.column, rows: area.rows, columns: area.columns },
          };
    }
    case 'layout': {
      const { layout: _former, ...rest } = former;
      return step.layout === undefined ? rest : { ...rest, layout: step.layout };
    }
    case 'fiscalYear': {
      const { fiscalYear: _former, ...rest } = former;
      return step.fiscalYear === undefined ? rest : { ...rest, fiscalYear: step.fiscalYear };
    }
    case 'column': {
      if (step.use !== undefined) {
        return withCorrectedColumn(former, step.index, step.use);
      }
      const { columns = [], ...rest } = former;
      const others = columns.filter(({ index }) => index !== step.index);
      return others.length === 0 ? rest : { ...rest, columns: others };
    }
    case 'sheets': {
      const { sheets: _former, ...rest } = former;
      return step.sheets === undefined ? rest : { ...rest, sheets: step.sheets };
    }
    case 'reset':
      return {};
  }
}

/** Corrects how one sheet is read; year and agency of a single set and all other sheets stay as they are. */
export function withReading(preferences: Preferences, sheetId: string, step: CorrectionStep): Preferences {
  const { reading = {}, ...choice } = preferences.sheets[sheetId] ?? {};
  const next = corrected(reading, step);
  return {
    ...preferences,
    sheets: {
      ...preferences.sheets,
      [sheetId]: Object.keys(next).length === 0 ? choice : { ...choice, reading: next },
    },
  };
}

/** Corrects how the measures tables of one sheet are read; everything else stays as it is. */
export function withMeasuresReading(
  preferences: Preferences,
  sheetId: string,
  step: MeasuresCorrectionStep,
): Preferences {
  const { measures = {}, ...choice } = preferences.sheets[sheetId] ?? {};
  const next = correctedMeasures(measures, step);
  return {
    ...preferences,
    sheets: {
      ...preferences.sheets,
      [sheetId]: Object.keys(next).length === 0 ? choice : { ...choice, measures: next },
    },
  };
}

import { toThaiDigits } from './digits';
import type { FiscalYear } from './FiscalYear';
import { formatThaiDate, formatThaiMonth, type IsoDate, type ThaiDateStyle } from './IsoDate';

/** A period as it is to be written; days are Gregorian, fiscal years Buddhist. */
export type WritablePeriod =
  | { readonly shape: 'date'; readonly day: IsoDate }
  | { readonly shape: 'month'; readonly month: IsoDate }
  | { readonly shape: 'dateRange' | 'monthRange'; readonly start: IsoDate; readonly end: IsoDate }
  | { readonly shape: 'openToYearEnd'; readonly start: IsoDate; readonly fiscalYear: FiscalYear }
  | { readonly shape: 'fiscalYear'; readonly fiscalYear: FiscalYear }
  | { readonly shape: 'half'; readonly half: 1 | 2; readonly fiscalYear: FiscalYear }
  | {
      readonly shape: 'quarters';
      readonly from: number;
      readonly to: number;
      readonly fiscalYear: FiscalYear;
    };

/** How a period is written; `tight` leaves out every space. */
export interface PeriodStyle extends ThaiDateStyle {
  readonly spacing: 'spaced' | 'tight';
}

/** The style of the official documents: `ต.ค. ๒๕๖๔ - ก.ย. ๒๕๖๕`. */
export const OFFICIAL_PERIOD_STYLE: PeriodStyle = {
  digits: 'thai',
  month: 'short',
  year: 'four',
  spacing: 'spaced',
};

/** Writes a period in Thai, so that `parsePeriod` reads the same period back. */
export function writePeriod(period: WritablePeriod, style: PeriodStyle): string {
  const text = spacedPeriod(period, style);
  const digits = style.digits === 'thai' ? toThaiDigits(text) : text;
  return style.spacing === 'tight' ? digits.replaceAll(' ', '') : digits;
}

function spacedPeriod(period: WritablePeriod, style: PeriodStyle): string {
  switch (period.shape) {
    case 'date':
      return formatThaiDate(period.day, style);
    case 'month':
      return formatThaiMonth(period.month, style);
    case 'dateRange':
      return `${formatThaiDate(period.start, style)} - ${formatThaiDate(period.end, style)}`;
    case 'monthRange':
      return `${formatThaiMonth(period.start, style)} - ${formatThaiMonth(period.end, style)}`;
    case 'openToYearEnd':
      return `เริ่ม ${formatThaiMonth(period.start, style)} - ตลอดปีงบประมาณ พ.ศ. ${yearText(period.fiscalYear, style)}`;
    case 'fiscalYear':
      return `ตลอดปีงบประมาณ พ.ศ. ${yearText(period.fiscalYear, style)}`;
    case 'half':
      return `6 เดือน${period.half === 1 ? 'แรก' : 'หลัง'} ปีงบประมาณ พ.ศ. ${yearText(period.fiscalYear, style)}`;
    case 'quarters':
      return `ไตรมาสที่ ${quarterText(period.from, period.to)} ปีงบประมาณ พ.ศ. ${yearText(period.fiscalYear, style)}`;
  }
}

function quarterText(from: number, to: number): string {
  return from === to ? String(from) : `${from} - ${to}`;
}

function yearText(year: FiscalYear, style: ThaiDateStyle): string {
  return style.year === 'two' ? String(year % 100) : String(year);
}

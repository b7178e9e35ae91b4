import { headerRole, readColumnHeading } from './headerRole';
import type { ColumnRole } from './headerRole';
import type { FormColumn, MeasuresForm } from './measuresForms';
import type { MeasuresSetup } from './MeasuresSetup';
import type { OwnColumns } from './MeasureTable';

/** The columns of a table as it is inserted, counted from its first column. */
export interface MeasuresColumns {
  readonly columns: readonly FormColumn[];
  /** The printed ones: those of the official form. */
  readonly printed: { readonly first: number; readonly count: number };
  /** Our three; undefined where she hid them. */
  readonly own: OwnColumns | undefined;
}

const TRACKING: readonly ColumnRole[] = ['status', 'due', 'warning'];

/** Whether a table can do without a column: not without its measures. */
export function mayHide(role: ColumnRole): boolean {
  return role !== 'measure' && role !== 'issue';
}

/** Status, due date and warning come and go together. */
function isHidden(role: ColumnRole, hidden: readonly ColumnRole[]): boolean {
  return mayHide(role) && (TRACKING.includes(role) ? TRACKING : [role]).some((each) => hidden.includes(each));
}

/** Whether a heading in her words is still read as the column that it heads. */
export function isHeadingReadable(role: ColumnRole, heading: string): boolean {
  const read = readColumnHeading(heading);
  return read?.role === 'unclear' ? role === 'period' || role === 'result' : headerRole(heading) === role;
}

function headed(column: FormColumn, headings: MeasuresSetup['headings']): FormColumn {
  const heading = headings?.[column.role]?.trim() ?? '';
  return heading !== '' && isHeadingReadable(column.role, heading) ? { ...column, heading } : column;
}

/** No two headings of a native table are the same: the later one keeps its official words. */
function distinct(columns: readonly FormColumn[], official: readonly FormColumn[]): readonly FormColumn[] {
  return columns.map((column, index) =>
    columns.findIndex(({ heading }) => heading === column.heading) < index
      ? (official[index] ?? column)
      : column,
  );
}

/** The columns of a form without those that she hid, under her headings where she gave some. */
export function measuresColumns(form: MeasuresForm, setup: MeasuresSetup = {}): MeasuresColumns {
  const hidden = setup.hidden ?? [];
  const shown = (columns: readonly FormColumn[]) => columns.filter(({ role }) => !isHidden(role, hidden));
  const before = shown(form.before);
  const official = shown(form.official);
  const plain = [...before, ...official, ...shown(form.after)];
  const columns = distinct(
    plain.map((column) => headed(column, setup.headings)),
    plain,
  );
  const at = (role: ColumnRole) => columns.findIndex((column) => column.role === role);
  const own = { status: at('status'), due: at('due'), warning: at('warning') };
  return {
    columns,
    printed: { first: before.length, count: official.length },
    own: own.warning < 0 ? undefined : own,
  };
}

import type { AgencyKind } from '../ita/AgencyKind';
import type { ResponsibleRole } from '../ita/StandardMeasure';
import type { ColumnRole } from '../sheets/headerRole';
import type { MeasuresPlace } from '../sheets/MeasuresSetup';
import type { Say } from './Messages';

/** The words about what goes into the measures table, in which form and where. */
export interface PlanningWords {
  readonly form: string;
  /** By the id of the form; one that has no name of its own is called by its id. */
  readonly forms: Readonly<Record<string, string>>;
  readonly place: string;
  readonly places: Readonly<Record<MeasuresPlace, string>>;
  readonly hereText: Say<'measures' | 'indicators'>;
  readonly columns: string;
  readonly columnsHint: string;
  readonly columnShown: Say<'column'>;
  readonly headingOf: Say<'column'>;
  readonly headingUnreadable: Say<'column'>;
  readonly roles: Readonly<Record<ColumnRole, string>>;
  readonly takeIn: Say<'indicator'>;
  readonly chooseMeasures: Say<'indicator'>;
  readonly use: Say<'measure'>;
  readonly moveUp: Say<'measure'>;
  readonly titleOf: Say<'number'>;
  readonly standard: string;
  readonly weakItems: string;
  readonly units: string;
  readonly unitsHint: string;
  readonly kind: string;
  readonly kindByName: Say<'kind'>;
  readonly kinds: Readonly<Record<AgencyKind, string>>;
  readonly unitRoles: Readonly<Record<ResponsibleRole, string>>;
  readonly library: string;
  readonly libraryText: string;
  readonly libraryOwn: Say<'sheet' | 'count'>;
  readonly writeLibrary: string;
  readonly missing: Say<'count'>;
  readonly missingText: Say<'names'>;
  readonly addMissing: string;
}

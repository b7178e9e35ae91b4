import type { MemberNames } from './HostObject';
import { autoFilterTables } from './autoFilterMembers';
import { borderTables } from './borderMembers';
import { chartTables } from './chartMembers';
import { conditionalFormatTables } from './conditionalFormatMembers';
import { dataValidationTables } from './dataValidationMembers';
import { freezePanesTables } from './freezePanesMembers';
import { nameTables } from './nameMembers';
import { pageBreakTables } from './pageBreakMembers';
import { pageLayoutTables } from './pageLayoutMembers';
import { protectionTables } from './protectionMembers';
import { rangeAreasTables } from './rangeAreasMembers';
import { rangeFormatTables } from './rangeFormatMembers';
import { rangeTables } from './rangeMembers';
import { serviceTables } from './serviceMembers';
import { settingTables } from './settingMembers';
import { tableTables } from './tableMembers';
import { workbookTables } from './workbookMembers';
import { worksheetTables } from './worksheetMembers';

/** Everything of Excel that this host plays; any other member fails by its name. */
export const playedMembers: readonly MemberNames[] = [
  ...autoFilterTables,
  ...borderTables,
  ...chartTables,
  ...conditionalFormatTables,
  ...dataValidationTables,
  ...freezePanesTables,
  ...nameTables,
  ...pageBreakTables,
  ...pageLayoutTables,
  ...protectionTables,
  ...rangeAreasTables,
  ...rangeFormatTables,
  ...rangeTables,
  ...serviceTables,
  ...settingTables,
  ...tableTables,
  ...workbookTables,
  ...worksheetTables,
];

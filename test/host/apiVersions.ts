/** The ExcelApi set that a member came with; absent is 1.1. A test compares the table with what the shipped client says. */
const versions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Workbook: {
    comments: '1.10',
    protection: '1.7',
    settings: '1.4',
    name: '1.7',
    readOnly: '1.8',
    getActiveCell: '1.7',
    getSelectedRanges: '1.9',
    onSelectionChanged: '1.3',
  },
  Application: { suspendApiCalculationUntilNextSync: '1.6', suspendScreenUpdatingUntilNextSync: '1.9' },
  Runtime: { enableEvents: '1.8' },
  Worksheet: {
    autoFilter: '1.9',
    freezePanes: '1.7',
    horizontalPageBreaks: '1.9',
    names: '1.4',
    pageLayout: '1.9',
    protection: '1.2',
    showGridlines: '1.8',
    tabColor: '1.7',
    standardWidth: '1.7',
    standardHeight: '1.7',
    getNextOrNullObject: '1.5',
    getPreviousOrNullObject: '1.5',
    getRangeByIndexes: '1.7',
    getRanges: '1.9',
    getUsedRangeOrNullObject: '1.4',
  },
  WorksheetCollection: { getCount: '1.4', getFirst: '1.5', getItemOrNullObject: '1.4', getLast: '1.5' },
  Range: {
    conditionalFormats: '1.6',
    dataValidation: '1.8',
    columnHidden: '1.2',
    hasSpill: '1.12',
    height: '1.10',
    hidden: '1.2',
    isEntireColumn: '1.7',
    isEntireRow: '1.7',
    left: '1.10',
    numberFormatCategories: '1.12',
    rowHidden: '1.2',
    top: '1.10',
    width: '1.10',
    copyFrom: '1.9',
    getAbsoluteResizedRange: '1.7',
    getCellProperties: '1.9',
    getIntersectionOrNullObject: '1.4',
    getMergedAreasOrNullObject: '1.13',
    getResizedRange: '1.3',
    getSurroundingRegion: '1.7',
    getTables: '1.9',
    getUsedRangeOrNullObject: '1.4',
    merge: '1.2',
    setCellProperties: '1.9',
    unmerge: '1.2',
  },
  RangeFormat: {
    protection: '1.2',
    columnWidth: '1.2',
    indentLevel: '1.9',
    rowHeight: '1.2',
    shrinkToFit: '1.9',
    autofitColumns: '1.2',
    autofitRows: '1.2',
  },
  RangeFill: { pattern: '1.9', patternColor: '1.9' },
  RangeFont: { strikethrough: '1.9' },
  Table: {
    worksheet: '1.2',
    showBandedRows: '1.3',
    showFilterButton: '1.3',
    convertToRange: '1.2',
    resize: '1.13',
  },
  TableCollection: { getCount: '1.4', getItemOrNullObject: '1.4' },
  TableScopedCollection: { getItemOrNullObject: '1.14' },
  TableColumnCollection: { getCount: '1.4', getItemOrNullObject: '1.4' },
  TableRowCollection: { getCount: '1.4' },
  NamedItem: {
    worksheet: '1.4',
    worksheetOrNullObject: '1.4',
    comment: '1.4',
    formula: '1.7',
    scope: '1.4',
    delete: '1.4',
    getRangeOrNullObject: '1.4',
  },
  NamedItemCollection: { add: '1.4', getCount: '1.4', getItemOrNullObject: '1.4' },
  ConditionalFormatCollection: { getItemOrNullObject: '1.14' },
  ConditionalFormat: { getRanges: '1.9' },
  Chart: { worksheet: '1.2', chartType: '1.7', id: '1.7' },
  ChartAxis: { reversePlotOrder: '1.7' },
  ChartCollection: { getCount: '1.4', getItemOrNullObject: '1.4' },
  ChartDataLabels: { numberFormat: '1.8' },
  ChartLineFormat: { weight: '1.7' },
  ChartPointsCollection: { getCount: '1.4' },
  ChartSeries: { gapWidth: '1.7' },
  ChartSeriesCollection: { getCount: '1.4' },
};

/** The ExcelApi set of a member such as `Range.conditionalFormats`; undefined for 1.1. */
export function apiVersionOf(member: string): string | undefined {
  const dot = member.indexOf('.');
  const table = versions[member.slice(0, dot)];
  const name = member.slice(dot + 1);
  return table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
}

/** Every member of the table with its set. */
export function knownApiVersions(): readonly (readonly [member: string, version: string])[] {
  return Object.entries(versions).flatMap(([type, members]) =>
    Object.entries(members).map(([name, version]) => [`${type}.${name}`, version] as const),
  );
}

/** Whether set `version` is newer than what an Excel has, both like `1.14`. */
export function isNewer(version: string, than: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [thanMajor = 0, thanMinor = 0] = than.split('.').map(Number);
  return major === thanMajor ? minor > thanMinor : major > thanMajor;
}

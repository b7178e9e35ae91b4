import type { Arguments } from './Arguments';
import { invalidArgument, itemNotFound } from './HostError';
import type { HostObject, MemberNames, Members, Scalar } from './HostObject';
import { bind } from './HostObject';
import type { HostState } from './HostState';
import { isRecord } from './json';
import { refuseReadOnly } from './permissions';
import { rangeAreas } from './rangeAreasMembers';
import { range } from './rangeMembers';
import { rangeArgument } from './rangeTarget';
import { flagFrom } from './styleProperties';
import type { Area, PageLayout } from './Workbook';
import { MAX_COLUMNS, MAX_ROWS } from './Workbook';

interface PageTarget {
  readonly sheetId: string;
}

/** Paper by Excel's names and the numbers of a file. */
const papers = [
  ['Letter', 1],
  ['Legal', 5],
  ['A3', 8],
  ['A4', 9],
  ['A5', 11],
  ['B4', 12],
  ['B5', 13],
  ['Folio', 14],
] as const;

const POINTS_PER_INCH = 72;
/** Excel's margins of a new sheet ("normal"), in inches. */
const NORMAL = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

type Margin = keyof typeof NORMAL;

const headerFooter: Members<PageTarget> = {
  type: 'HeaderFooter',
  scalars: {
    LeftHeader: headerText('header', 'left'),
    CenterHeader: headerText('header', 'center'),
    RightHeader: headerText('header', 'right'),
    LeftFooter: headerText('footer', 'left'),
    CenterFooter: headerText('footer', 'center'),
    RightFooter: headerText('footer', 'right'),
  },
};

const headersFooters: Members<PageTarget> = {
  type: 'HeaderFooterGroup',
  objects: { DefaultForAllPages: (target, state) => bind(headerFooter, target, state) },
};

const members: Members<PageTarget> = {
  type: 'PageLayout',
  scalars: {
    Orientation: {
      get: (target, state) => (pageOf(target, state).orientation === 'landscape' ? 'Landscape' : 'Portrait'),
      set: (target, value, state) => {
        refuseReadOnly(state);
        if (value !== 'Landscape' && value !== 'Portrait') throw invalidArgument();
        pageOf(target, state).orientation = value === 'Landscape' ? 'landscape' : 'portrait';
      },
    },
    PaperSize: {
      get: (target, state) => {
        // A file that names no paper means Letter.
        const { paperSize = 1 } = pageOf(target, state);
        return papers.find(([, number]) => number === paperSize)?.[0] ?? null;
      },
      set: (target, value, state) => {
        refuseReadOnly(state);
        const number = papers.find(([name]) => name === value)?.[1];
        if (number === undefined) throw invalidArgument();
        pageOf(target, state).paperSize = number;
      },
    },
    Zoom: {
      get: (target, state) => {
        const { fit, scale } = pageOf(target, state);
        if (fit === undefined) return { scale: scale ?? 100 };
        return {
          ...(fit.wide === undefined ? {} : { horizontalFitToPages: fit.wide }),
          ...(fit.tall === undefined ? {} : { verticalFitToPages: fit.tall }),
        };
      },
      set: (target, value, state) => {
        refuseReadOnly(state);
        zoom(pageOf(target, state), value);
      },
    },
    CenterHorizontally: pageFlag('centerHorizontally'),
    CenterVertically: pageFlag('centerVertically'),
    PrintGridlines: pageFlag('printGridlines'),
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
  },
  objects: { HeadersFooters: (target, state) => bind(headersFooters, target, state) },
  finders: {
    GetPrintArea: (target, _, state) => orRefuse(printArea(target, state)),
    GetPrintAreaOrNullObject: (target, _, state) => printArea(target, state),
    GetPrintTitleRows: (target, _, state) => orRefuse(printTitleRows(target, state)),
    GetPrintTitleRowsOrNullObject: (target, _, state) => printTitleRows(target, state),
  },
  methods: {
    SetPrintArea: (target, args, state) => {
      refuseReadOnly(state);
      pageOf(target, state).printArea = areaArgument(target, args, state);
    },
    SetPrintTitleRows: (target, args, state) => {
      refuseReadOnly(state);
      const { row, rows } = areaArgument(target, args, state);
      pageOf(target, state).printTitleRows = { first: row, last: row + rows - 1 };
    },
  },
};

/** `sheet.pageLayout`. */
export function pageLayout(target: PageTarget, state: HostState): HostObject {
  return bind(members, target, state);
}

function pageOf({ sheetId }: PageTarget, state: HostState): PageLayout {
  return state.sheet(sheetId).page;
}

function zoom(page: PageLayout, value: unknown): void {
  if (!isRecord(value)) throw invalidArgument();
  const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = value;
  if (typeof scale === 'number') {
    if (scale < 10 || scale > 400 || typeof wide === 'number' || typeof tall === 'number')
      throw invalidArgument();
    delete page.fit;
    page.scale = scale;
    return;
  }
  if (typeof wide !== 'number' && typeof tall !== 'number') throw invalidArgument();
  delete page.scale;
  page.fit = { ...(typeof wide === 'number' ? { wide } : {}), ...(typeof tall === 'number' ? { tall } : {}) };
}

function areaArgument(target: PageTarget, args: Arguments, state: HostState): Area {
  const { sheet, area } = rangeArgument(state, args, 0, state.sheet(target.sheetId));
  if (sheet.id !== target.sheetId) throw invalidArgument();
  return area;
}

function printArea(target: PageTarget, state: HostState): HostObject | null {
  const { printArea: area } = pageOf(target, state);
  return area === undefined ? null : rangeAreas({ sheetId: target.sheetId, areas: [area] }, state);
}

function printTitleRows(target: PageTarget, state: HostState): HostObject | null {
  const { printTitleRows: rows } = pageOf(target, state);
  if (rows === undefined) return null;
  const area = { row: rows.first, column: 0, rows: rows.last - rows.first + 1, columns: MAX_COLUMNS };
  return range(
    { sheetId: target.sheetId, areas: [area.rows > MAX_ROWS ? { ...area, rows: MAX_ROWS } : area] },
    state,
  );
}

function orRefuse(object: HostObject | null): HostObject {
  if (object === null) throw itemNotFound();
  return object;
}

function headerText(part: 'header' | 'footer', place: 'left' | 'center' | 'right'): Scalar<PageTarget> {
  return {
    get: (target, state) => pageOf(target, state)[part][place],
    set: (target, value, state) => {
      refuseReadOnly(state);
      // Excel takes 255 letters for the three places of a header together.
      if (typeof value !== 'string' || value.length > 255) throw invalidArgument();
      const page = pageOf(target, state);
      page[part] = { ...page[part], [place]: value };
    },
  };
}

function pageFlag(name: 'centerHorizontally' | 'centerVertically' | 'printGridlines'): Scalar<PageTarget> {
  return {
    get: (target, state) => pageOf(target, state)[name],
    set: (target, value, state) => {
      refuseReadOnly(state);
      pageOf(target, state)[name] = flagFrom(value);
    },
  };
}

function margin(name: Margin): Scalar<PageTarget> {
  return {
    get: (target, state) => (pageOf(target, state).margins ?? NORMAL)[name] * POINTS_PER_INCH,
    set: (target, value, state) => {
      refuseReadOnly(state);
      if (typeof value !== 'number' || value < 0) throw invalidArgument();
      const page = pageOf(target, state);
      page.margins = { ...(page.margins ?? NORMAL), [name]: value / POINTS_PER_INCH };
    },
  };
}

/** What is played here. */
export const pageLayoutTables: readonly MemberNames[] = [headerFooter, headersFooters, members];

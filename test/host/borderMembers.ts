import { restyle, uniform } from './cellStyles';
import { invalidArgument } from './HostError';
import type { HostObject, MemberNames, Members } from './HostObject';
import { bind } from './HostObject';
import type { HostState, RangeTarget } from './HostState';
import { refuseProtectedSheet } from './permissions';
import { apiBorder, colorFrom, fileBorder, tidy } from './styleProperties';
import type { ApiBorder } from './styleProperties';
import type { Area, BorderSide, CellStyle } from './Workbook';

type Side = 'top' | 'bottom' | 'left' | 'right';

/** Which cells of a range have the border, and on which side of them. */
interface Edge {
  readonly name: string;
  readonly side: Side;
  readonly cells: (area: Area) => Area | undefined;
}

const edges: readonly Edge[] = [
  { name: 'EdgeTop', side: 'top', cells: (area) => ({ ...area, rows: 1 }) },
  {
    name: 'EdgeBottom',
    side: 'bottom',
    cells: (area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 }),
  },
  { name: 'EdgeLeft', side: 'left', cells: (area) => ({ ...area, columns: 1 }) },
  {
    name: 'EdgeRight',
    side: 'right',
    cells: (area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 }),
  },
  {
    name: 'InsideVertical',
    side: 'right',
    cells: (area) => (area.columns < 2 ? undefined : { ...area, columns: area.columns - 1 }),
  },
  {
    name: 'InsideHorizontal',
    side: 'bottom',
    cells: (area) => (area.rows < 2 ? undefined : { ...area, rows: area.rows - 1 }),
  },
];

interface BorderTarget {
  readonly range: RangeTarget;
  readonly edge: Edge;
}

const border: Members<BorderTarget> = {
  type: 'RangeBorder',
  id: ({ edge }) => edge.name,
  idName: 'none',
  scalars: {
    SideIndex: { get: ({ edge }) => edge.name },
    Style: scalar('style', (value) => (typeof value === 'string' ? value : refuse())),
    Weight: scalar('weight', (value) => (typeof value === 'string' ? value : refuse())),
    Color: scalar('color', colorFrom),
  },
};

const collection: Members<RangeTarget> = {
  type: 'RangeBorderCollection',
  items: (range, state) => edges.map((edge) => bind(border, { range, edge }, state)),
};

/** `format.borders`. */
export function rangeBorders(target: RangeTarget, state: HostState): HostObject {
  return bind(collection, target, state);
}

function scalar(
  name: keyof ApiBorder,
  read: (value: unknown) => string,
): NonNullable<Members<BorderTarget>['scalars']>[string] {
  return {
    get: ({ range, edge }, state) => {
      const sheet = state.sheet(range.sheetId);
      const answers = new Set(
        range.areas.map((area) => {
          const cells = edge.cells(area);
          return cells === undefined
            ? null
            : uniform(sheet, cells, (style) => apiBorder(style?.borders?.[edge.side])[name]);
        }),
      );
      const [only] = answers;
      return answers.size === 1 ? (only ?? null) : null;
    },
    set: ({ range, edge }, value, state) => {
      const sheet = state.sheet(range.sheetId);
      refuseProtectedSheet(state, sheet, 'allowFormatCells');
      for (const area of range.areas) {
        const cells = edge.cells(area);
        if (cells === undefined) continue;
        restyle(sheet, cells, (style) =>
          withBorder(style, edge.side, changed(style, edge.side, name, read(value))),
        );
        state.formatsChanged(sheet.id, cells);
      }
    },
  };
}

function changed(
  style: CellStyle | undefined,
  side: Side,
  name: keyof ApiBorder,
  value: string,
): BorderSide | undefined {
  const before = apiBorder(style?.borders?.[side]);
  // A weight or a colour given to no line draws one, as in Excel.
  const drawn = name !== 'style' && before.style === 'None' ? { ...before, style: 'Continuous' } : before;
  return fileBorder({ ...drawn, [name]: value });
}

function withBorder(
  style: CellStyle | undefined,
  side: Side,
  line: BorderSide | undefined,
): CellStyle | undefined {
  const { [side]: _, ...others } = style?.borders ?? {};
  return tidy({ ...style, borders: line === undefined ? others : { ...others, [side]: line } });
}

function refuse(): never {
  throw invalidArgument();
}

/** What is played here. */
export const borderTables: readonly MemberNames[] = [border, collection];

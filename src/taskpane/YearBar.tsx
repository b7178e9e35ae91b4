import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatDay, formatMonth } from '../i18n/formatDay';
import { formatCount } from '../i18n/formatPoints';
import type { ReportMonths } from '../ita/Round';
import type { MeasureState } from '../sheets/planStatus';
import { firstOfMonth, yearOf } from '../thai/IsoDate';
import type { IsoDate } from '../thai/IsoDate';
import { fiscalYearEnd } from '../thai/FiscalYear';
import type { FiscalYear } from '../thai/FiscalYear';
import { useMessages } from './PaneContext';
import { Section } from './Section';
import { toneVars } from './theme';
import { VisuallyHidden } from './VisuallyHidden';
import { lastReportMonth, placeInYear, yearMonths } from './yearMonths';

const HIGHEST = 36;

const useStyles = makeStyles({
  chart: { position: 'relative', paddingTop: '24px' },
  columns: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(12, 1fr)',
    alignItems: 'end',
    minHeight: `${String(HIGHEST + 18)}px`,
  },
  column: { display: 'flex', flexDirection: 'column', gap: '1px', margin: '0 3px', overflow: 'hidden' },
  part: {
    boxSizing: 'border-box',
    borderRadius: '2px',
    '@media (forced-colors: active)': { forcedColorAdjust: 'none' },
  },
  // Above the line of today, which would strike it through.
  figure: {
    position: 'relative',
    zIndex: 1,
    alignSelf: 'center',
    paddingInline: '2px',
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: '12px',
    lineHeight: '16px',
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  // Full, hollow and striped, so that the three are told apart without their colours.
  settled: { backgroundColor: toneVars('good').bar },
  open: { border: `2px solid ${toneVars('plain').bar}` },
  late: {
    border: `2px solid ${toneVars('alarm').bar}`,
    backgroundImage: `repeating-linear-gradient(45deg, ${toneVars('alarm').bar} 0 2px, transparent 2px 4px)`,
  },
  track: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '2px', height: '8px', marginTop: '4px' },
  first: { borderRadius: '4px 0 0 4px', backgroundColor: toneVars('steady').bar, opacity: 0.55 },
  second: { borderRadius: '0 4px 4px 0', backgroundColor: toneVars('steady').bar },
  today: {
    position: 'absolute',
    top: '20px',
    bottom: '-3px',
    width: '2px',
    marginInlineStart: '-1px',
    borderRadius: '1px',
    backgroundColor: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
  todayWord: {
    position: 'absolute',
    top: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  ends: {
    display: 'flex',
    justifyContent: 'space-between',
    marginTop: '4px',
    fontSize: '12px',
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
  },
  rounds: { margin: '8px 0 0', display: 'grid', gridTemplateColumns: 'max-content 1fr', columnGap: '12px' },
  round: { fontWeight: tokens.fontWeightSemibold },
  report: { margin: 0, color: tokens.colorNeutralForeground2 },
  out: { margin: '0 0 4px', color: tokens.colorNeutralForeground2 },
});

/** The word stays inside the pane: at the ends of the year it stands beside its line. */
function anchor(share: number): string {
  if (share < 0.2) {
    return 'translateX(-4px)';
  }
  return share > 0.8 ? 'translateX(calc(-100% + 4px))' : 'translateX(-50%)';
}

function Months({ year, states }: { readonly year: FiscalYear; readonly states: readonly MeasureState[] }) {
  const styles = useStyles();
  const { tracking, language } = useMessages();
  const months = yearMonths(year, states);
  const most = Math.max(1, ...months.map(({ settled, open, late }) => settled + open + late));
  return (
    <ul className={styles.columns}>
      {months.map(({ first, settled, open, late }) => {
        const part = (count: number, look: string) =>
          count > 0 && (
            <span
              className={mergeClasses(styles.part, look)}
              style={{ height: `${(count / most) * HIGHEST}px` }}
              aria-hidden
            />
          );
        const count = settled + open + late;
        return (
          <li key={first} className={styles.column}>
            {count > 0 && (
              <span className={styles.figure} aria-hidden>
                {formatCount(count, language)}
              </span>
            )}
            {part(late, styles.late)}
            {part(open, styles.open)}
            {part(settled, styles.settled)}
            {count > 0 && (
              <VisuallyHidden>
                {tracking.dueByMonth({
                  month: formatMonth(first, language),
                  count: formatCount(count, language),
                })}
              </VisuallyHidden>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The fiscal year as a bar with its two rounds, today, and how many measures fall due in each month. */
export function YearBar({
  year,
  today,
  states,
  reportMonths,
}: {
  readonly year: FiscalYear;
  readonly today: IsoDate;
  readonly states: readonly MeasureState[];
  /** In which months she reports; absent: as the rules have it. */
  readonly reportMonths?: ReportMonths | undefined;
}) {
  const styles = useStyles();
  const { tracking, language } = useMessages();
  const place = placeInYear(year, today);
  const end = fiscalYearEnd(year);
  const gregorian = yearOf(end);
  const month = (date: IsoDate) => formatMonth(date, language);
  return (
    <Section title={tracking.yearTitle({ year: String(year) })} topic="year">
      {place === 'before' && <p className={styles.out}>{tracking.yearAhead}</p>}
      {place === 'after' && <p className={styles.out}>{tracking.yearOver}</p>}
      <div className={styles.chart}>
        <Months year={year} states={states} />
        <div className={styles.track} aria-hidden>
          <div className={styles.first} />
          <div className={styles.second} />
        </div>
        {typeof place === 'number' && (
          <>
            <div className={styles.today} style={{ insetInlineStart: `${place * 100}%` }} aria-hidden />
            <div
              className={styles.todayWord}
              style={{ insetInlineStart: `${place * 100}%`, transform: anchor(place) }}
            >
              {tracking.today({ day: formatDay(today, language) })}
            </div>
          </>
        )}
        <div className={styles.ends} aria-hidden>
          <span>{month(firstOfMonth(gregorian - 1, 10))}</span>
          <span>{month(firstOfMonth(gregorian, 3))}</span>
          <span>{month(end)}</span>
        </div>
      </div>
      <dl className={styles.rounds}>
        <dt className={styles.round}>{tracking.firstRound}</dt>
        <dd className={styles.report}>
          {tracking.report({ month: month(lastReportMonth('firstHalf', year, reportMonths)) })}
        </dd>
        <dt className={styles.round}>{tracking.wholeYear}</dt>
        <dd className={styles.report}>
          {tracking.report({ month: month(lastReportMonth('fullYear', year, reportMonths)) })}
        </dd>
      </dl>
    </Section>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import { formatCount } from '../i18n/formatPoints';
import { goesOn } from '../ita/goesOn';
import type { MeasureState } from '../sheets/planStatus';
import type { FiscalYear } from '../thai/FiscalYear';
import { CellLink } from './CellLink';
import { Disclosure } from './Disclosure';
import { usePane } from './PaneContext';

const useStyles = makeStyles({
  told: { margin: '12px 0 0', color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingInlineStart: '20px', fontSize: tokens.fontSizeBase200 },
  not: { color: tokens.colorNeutralForeground2 },
});

/** A longer list helps nobody, and is slow. */
const MOST_LISTED = 100;

/** What of a year goes over to the next: how many are open, how many are carried out all the time, and which can't go. */
interface ToCarry {
  readonly open: readonly MeasureState[];
  readonly continuous: readonly MeasureState[];
  /** Those of which nothing tells the indicator. */
  readonly unknown: readonly MeasureState[];
}

/** What would be carried over from some measures as they stand, before anything is written. */
function measuresToCarry(states: readonly MeasureState[]): ToCarry {
  const going = states.filter(({ status }) => goesOn(status));
  const known = going.filter(({ indicator }) => indicator !== undefined);
  return {
    open: known.filter(({ status }) => status !== 'continuous'),
    continuous: known.filter(({ status }) => status === 'continuous'),
    unknown: going.filter(({ indicator }) => indicator === undefined),
  };
}

/** What would go over to the next year's plan (Buddhist year), said before anything is written; a click goes to the row. */
export function CarryPreview({
  year,
  states,
}: {
  readonly year: FiscalYear;
  readonly states: readonly MeasureState[];
}) {
  const styles = useStyles();
  const { messages } = usePane();
  const words = messages.rounds.carry;
  const { language } = messages;
  const { open, continuous, unknown } = measuresToCarry(states);
  const count = (items: readonly unknown[]) => formatCount(items.length, language);
  const going = [...open, ...continuous];
  const all = [...going, ...unknown];
  return (
    <>
      <p className={styles.told}>
        {going.length === 0
          ? words.none({ year: String(year) })
          : words.told({ open: count(open), continuous: count(continuous), year: String(year) })}
        {unknown.length > 0 && ` ${words.unknown({ count: count(unknown) })}`}
      </p>
      {all.length > 0 && (
        <Disclosure title={words.which}>
          {() => (
            <ul className={styles.list}>
              {all.slice(0, MOST_LISTED).map(({ at, measure, indicator }) => (
                <li key={`${at.sheet}!${String(at.row)}`}>
                  <CellLink to={at}>{measure}</CellLink>
                  {indicator === undefined && <span className={styles.not}> ({words.not})</span>}
                </li>
              ))}
              {all.length > MOST_LISTED && <li>{words.more({ count: count(all.slice(MOST_LISTED)) })}</li>}
            </ul>
          )}
        </Disclosure>
      )}
    </>
  );
}

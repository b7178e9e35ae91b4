import { makeStyles, tokens } from '@fluentui/react-components';
import type { Preferences } from '../actions/preferences';
import { formatMonth } from '../i18n/formatDay';
import { REPORT_MONTHS, ROUNDS } from '../ita/Round';
import type { Round } from '../ita/Round';
import type { FiscalYear } from '../thai/FiscalYear';
import { monthOf } from '../thai/IsoDate';
import { Fold } from './Fold';
import { usePane } from './PaneContext';
import { SelectBox } from './SelectBox';
import { lastReportMonth } from './yearMonths';

const useStyles = makeStyles({
  boxes: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px' },
  hint: { margin: '4px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The months (1-12) by whose end a round may have to be reported: after it has ended, before the next one has. */
const MONTHS: Readonly<Record<Round, readonly number[]>> = {
  firstHalf: [4, 5, 6, 7, 8, 9],
  fullYear: [9, 10, 11, 12, 1, 2, 3],
};

/** By which month each round is reported, as her agency has it; it decides which report the button writes. */
export function ReportMonths({
  year,
  preferences,
}: {
  readonly year: FiscalYear;
  readonly preferences: Preferences;
}) {
  const styles = useStyles();
  const { messages, actions, busy } = usePane();
  const { follow, tracking, language } = messages;
  const words: Readonly<Record<Round, string>> = {
    firstHalf: tracking.firstRound,
    fullYear: tracking.wholeYear,
  };
  return (
    <Fold title={follow.reportMonths}>
      {() => (
        <>
          <div className={styles.boxes}>
            {ROUNDS.map((round) => (
              <SelectBox
                key={round}
                label={words[round]}
                value={String(monthOf(lastReportMonth(round, year, preferences.reportMonths)))}
                options={MONTHS[round].map((month) => ({
                  value: String(month),
                  words: formatMonth(
                    lastReportMonth(round, year, { ...REPORT_MONTHS, [round]: [month] }),
                    language,
                  ),
                }))}
                onChoose={(value) => {
                  if (!busy) {
                    void actions.change((former) => ({
                      ...former,
                      reportMonths: { ...(former.reportMonths ?? REPORT_MONTHS), [round]: [Number(value)] },
                    }));
                  }
                }}
              />
            ))}
          </div>
          <p className={styles.hint}>{follow.reportMonthsHint}</p>
        </>
      )}
    </Fold>
  );
}

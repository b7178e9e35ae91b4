import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReportMonths } from '../ita/Round';
import { Findings } from './Findings';
import { FollowUp } from './FollowUp';
import { Instruments } from './Instruments';
import { usePane } from './PaneContext';
import { ProgressHead, ProgressList } from './ProgressList';
import { Section } from './Section';
import { StatusCounts } from './StatusCounts';
import { Units } from './Units';
import type { WorkbookTracking } from './workbookTracking';
import { YearBar } from './YearBar';

const useStyles = makeStyles({
  update: { marginTop: '8px' },
  year: {
    margin: 0,
    paddingTop: '6px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** How far the measures of each sheet are, each leading to its table; a press brings the columns of all up to date. */
function BySheet({ sheets }: Pick<WorkbookTracking, 'sheets'>) {
  const styles = useStyles();
  const { messages, actions, busy } = usePane();
  const { follow } = messages;
  const entries = sheets.map(({ sheet, fiscalYear, yearIs, states, areas }) => {
    const [at] = areas;
    const counted = states.filter(({ status }) => status !== 'cancelled');
    return {
      name: yearIs === 'assumed' ? sheet : follow.sheetOfYear({ sheet, year: String(fiscalYear) }),
      done: counted.filter(({ status }) => status === 'done').length,
      all: counted.length,
      ...(at === undefined ? {} : { at }),
    };
  });
  return (
    <Section title={follow.bySheet} topic="units">
      <ProgressHead />
      <ProgressList entries={entries} />
      <Button
        className={styles.update}
        disabledFocusable={busy}
        onClick={() => {
          void actions.press.updateAllStatus();
        }}
      >
        {follow.updateAll}
      </Button>
    </Section>
  );
}

/** The measures of one year on all sheets together, and sheet by sheet those of every year. */
export function AllSheets({
  sheets,
  fiscalYear,
  counted,
  active,
  reportMonths,
}: WorkbookTracking & {
  /** The sheet that she sees. */
  readonly active: string;
  readonly reportMonths: ReportMonths | undefined;
}) {
  const styles = useStyles();
  const { messages, actions } = usePane();
  const today = actions.today();
  const states = counted.flatMap((each) => each.states);
  return (
    <>
      {counted.length < sheets.length && (
        <p className={styles.year}>{messages.follow.countedYear({ year: String(fiscalYear) })}</p>
      )}
      <StatusCounts states={states} />
      <BySheet sheets={sheets} />
      <YearBar year={fiscalYear} today={today} states={states} reportMonths={reportMonths} />
      <FollowUp states={states} today={today} />
      <Instruments states={states} />
      <Units states={states} />
      <Findings findings={counted.flatMap(({ findings }) => findings)} sheet={active} />
    </>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import type { PaneScores } from '../actions/readPane';
import type { Place } from '../sheets/Place';
import { CellLink } from './CellLink';
import { useMessages } from './PaneContext';

const useStyles = makeStyles({
  facts: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Stands in for the sheets while a sentence is cut around them. */
const SHEETS = '\u0000';

/** Which other sheets the scores were joined from, why none was, or that she wants none; nothing where none is needed. */
export function FromSheets({ scores }: { readonly scores: Extract<PaneScores, { kind: 'read' }> }) {
  const styles = useStyles();
  const { understood } = useMessages();
  const { elsewhere, assessments } = scores;
  if (elsewhere === undefined) {
    return null;
  }
  if (elsewhere.kind === 'declined') {
    return <p className={styles.facts}>{understood.thisOnly}</p>;
  }
  const [before = '', after = ''] = understood[elsewhere.kind]({ sheets: SHEETS }).split(SHEETS);
  const read = assessments.flatMap(({ assessment }) => assessment.indicators.map(({ at }) => at));
  const first = (sheet: string): Place =>
    read.find((at) => at.sheet === sheet) ?? { sheet, row: 0, column: 0 };
  return (
    <p className={styles.facts}>
      {before}
      {elsewhere.sheets.map((sheet, index) => (
        <span key={sheet}>
          {index > 0 && ', '}
          <CellLink to={first(sheet)}>{sheet}</CellLink>
        </span>
      ))}
      {after}
    </p>
  );
}

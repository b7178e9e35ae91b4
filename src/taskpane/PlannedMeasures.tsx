import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUp16Regular } from '@fluentui/react-icons';
import type { AssessmentItem } from '../ita/analysisItems';
import type { IndicatorNumber } from '../ita/Indicator';
import type { WordedMeasure } from '../ita/StandardMeasure';
import type { MeasuresSetup } from '../sheets/MeasuresSetup';
import { usePane } from './PaneContext';
import { TickBox } from './TickBox';
import { TypedBox } from './TypedBox';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '8px' },
  entry: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 36px',
    columnGap: '4px',
    alignItems: 'start',
  },
  move: { minWidth: '36px', minHeight: '36px' },
  title: { gridColumn: '1 / span 2', paddingInlineStart: '30px' },
  items: { margin: '12px 0 0', padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, color: tokens.colorNeutralForeground2 },
  back: { marginTop: '8px', fontWeight: tokens.fontWeightRegular },
});

/** The measures of one indicator: those that the table will hold in their order, and the others of the library. */
export function PlannedMeasures({
  indicator,
  chosen,
  library,
  items,
  setup,
  onChoose,
}: {
  readonly indicator: IndicatorNumber;
  readonly chosen: readonly WordedMeasure[];
  readonly library: readonly WordedMeasure[];
  /** Questions and items of the indicator; empty where the year's are not known. */
  readonly items: readonly AssessmentItem[];
  readonly setup: MeasuresSetup;
  readonly onChoose: (setup: MeasuresSetup) => void;
}) {
  const styles = useStyles();
  const { messages, busy } = usePane();
  const { planning } = messages;
  const ids = chosen.map(({ id }) => id);
  const others = library.filter((measure) => measure.indicator === indicator && !ids.includes(measure.id));
  const key = String(indicator);
  const pick = (picked: readonly string[]) => {
    onChoose({ ...setup, picked: { ...setup.picked, [key]: picked } });
  };
  const state = busy ? 'waiting' : 'free';
  const weak = setup.weakItems ?? [];
  return (
    <>
      <ul className={styles.list}>
        {chosen.map(({ id, title }, index) => (
          <li key={id} className={styles.entry}>
            <TickBox
              ticked="yes"
              label={planning.use({ measure: title })}
              state={ids.length === 1 ? 'fixed' : state}
              onTick={() => {
                pick(ids.filter((each) => each !== id));
              }}
            >
              {title}
            </TickBox>
            {index > 0 && (
              <Button
                className={styles.move}
                appearance="transparent"
                icon={<ArrowUp16Regular />}
                aria-label={planning.moveUp({ measure: title })}
                disabledFocusable={busy}
                onClick={() => {
                  pick([...ids.slice(0, index - 1), id, ids[index - 1] ?? id, ...ids.slice(index + 1)]);
                }}
              />
            )}
            <div className={styles.title}>
              <TypedBox
                label={planning.titleOf({ number: String(index + 1) })}
                value={title}
                onType={(typed) => {
                  onChoose({ ...setup, titles: { ...setup.titles, [id]: typed } });
                }}
              />
            </div>
          </li>
        ))}
        {others.map(({ id, title }) => (
          <li key={id}>
            <TickBox
              ticked="no"
              label={planning.use({ measure: title })}
              state={state}
              onTick={() => {
                pick([...ids, id]);
              }}
            >
              {title}
            </TickBox>
          </li>
        ))}
      </ul>
      {setup.picked?.[key] !== undefined && (
        <Button
          className={styles.back}
          appearance="transparent"
          disabledFocusable={busy}
          onClick={() => {
            pick([]);
          }}
        >
          {planning.standard}
        </Button>
      )}
      {items.length > 0 && (
        <fieldset className={styles.items}>
          <legend className={styles.legend}>{planning.weakItems}</legend>
          {items.map(({ code, phrase }) => (
            <TickBox
              key={code}
              ticked={weak.includes(code) ? 'yes' : 'no'}
              state={state}
              onTick={(ticked) => {
                const weakItems = ticked === 'yes' ? [...weak, code] : weak.filter((each) => each !== code);
                onChoose({ ...setup, weakItems });
              }}
            >
              <span lang="th">{`${code} ${phrase}`}</span>
            </TickBox>
          ))}
        </fieldset>
      )}
    </>
  );
}

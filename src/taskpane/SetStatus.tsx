import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { formatDay } from '../i18n/formatDay';
import { formatCount } from '../i18n/formatPoints';
import { STATUSES } from '../ita/Status';
import type { Status } from '../ita/Status';
import type { MeasureState, StatusChoice } from '../sheets/planStatus';
import type { IsoDate } from '../thai/IsoDate';
import { parsePeriod } from '../thai/parsePeriod';
import type { PaneActions } from './PaneActions';
import { usePane } from './PaneContext';
import { SelectBox } from './SelectBox';
import { TextBox } from './TextBox';

const useStyles = makeStyles({
  form: {
    position: 'sticky',
    bottom: '8px',
    zIndex: 1,
    display: 'grid',
    gap: '10px',
    marginTop: '8px',
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    boxShadow: tokens.shadow8,
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    flexWrap: 'wrap',
  },
  count: { fontWeight: tokens.fontWeightSemibold },
  ways: { display: 'flex', gap: '8px', flexWrap: 'wrap' },
  boxes: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px' },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', justifyContent: 'flex-end' },
});

/** The day that was typed: a period's last day, so that a month alone is enough. */
function dayTyped(text: string): IsoDate | undefined {
  const period = parsePeriod(text);
  return period.kind === 'period' ? period.end : undefined;
}

/** Sheet by sheet, so that a sheet that refuses keeps nobody from seeing why. */
async function setOnSheets(
  actions: PaneActions,
  picked: readonly MeasureState[],
  choice: StatusChoice,
): Promise<'set' | 'refused'> {
  for (const sheet of new Set(picked.map(({ at }) => at.sheet))) {
    const chosen = picked
      .filter(({ at }) => at.sheet === sheet)
      .map(({ at, measure }) => ({ row: at.row, measure }));
    const outcome = await actions.setStatus(sheet, chosen, choice);
    if (!outcome.ok) {
      return 'refused';
    }
  }
  return 'set';
}

/** Sets a status, a due day or both for the measures that are chosen in the lists; written at once, and to be put back. */
export function SetStatus({
  picked,
  onPickShown,
  onPickNone,
  onDone,
}: {
  readonly picked: readonly MeasureState[];
  readonly onPickShown: () => void;
  readonly onPickNone: () => void;
  readonly onDone: () => void;
}) {
  const styles = useStyles();
  const { messages, actions, busy } = usePane();
  const { follow, statuses, language } = messages;
  const [status, setStatus] = useState<Status | undefined>();
  const [due, setDue] = useState('');
  const hint = useId();
  const day = dayTyped(due);
  const isUnreadable = due.trim() !== '' && day === undefined;
  const choice: StatusChoice = {
    ...(status === undefined ? {} : { status }),
    ...(day === undefined ? {} : { due: day }),
  };
  const isReady = picked.length > 0 && !isUnreadable && Object.keys(choice).length > 0;
  return (
    <form
      className={styles.form}
      aria-label={follow.pick}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && !busy) {
          void setOnSheets(actions, picked, choice).then((outcome) => {
            if (outcome === 'set') {
              onDone();
            }
          });
        }
      }}
    >
      <div className={styles.head}>
        <span className={styles.count} role="status">
          {follow.picked({ count: formatCount(picked.length, language) })}
        </span>
        <span className={styles.ways}>
          <Button size="small" onClick={onPickShown}>
            {follow.pickShown}
          </Button>
          <Button size="small" onClick={onPickNone} disabledFocusable={picked.length === 0}>
            {follow.pickNone}
          </Button>
        </span>
      </div>
      <div className={styles.boxes}>
        <SelectBox
          label={follow.newStatus}
          value={status ?? ''}
          options={[
            { value: '', words: follow.unchanged },
            ...STATUSES.map((each) => ({ value: each.status, words: statuses[each.status] })),
          ]}
          onChoose={(value) => {
            setStatus(STATUSES.find((each) => each.status === value)?.status);
          }}
        />
        <TextBox
          label={follow.newDue}
          value={due}
          longest={60}
          problem={isUnreadable ? hint : undefined}
          onChange={setDue}
        />
      </div>
      <p id={hint} className={styles.hint} role="status">
        {isUnreadable
          ? follow.dueUnreadable
          : day === undefined
            ? follow.dueHint
            : follow.dueRead({ day: formatDay(day, language) })}
      </p>
      <div className={styles.buttons}>
        <Button onClick={onDone}>{follow.endPicking}</Button>
        <Button type="submit" appearance="primary" disabledFocusable={!isReady || busy}>
          {follow.save}
        </Button>
      </div>
    </form>
  );
}

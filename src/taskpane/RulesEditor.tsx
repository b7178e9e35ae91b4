import { Button, makeStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { sayLevel } from '../i18n/sayLevel';
import type { Framework } from '../ita/Framework';
import { LONGEST_INDICATOR_NAME, rulesProblem } from '../ita/RulesChange';
import type { RulesChange } from '../ita/RulesChange';
import { CertaintyNotes } from './CertaintyNotes';
import { Fold } from './Fold';
import { InstrumentBoxes } from './InstrumentBoxes';
import { usePane } from './PaneContext';
import { TextBox } from './TextBox';
import { TickBox } from './TickBox';
import { changeTyped, decisiveRules, rulesAsTyped } from './typedRules';
import type { TypedRules } from './typedRules';
import { useEditorStyles } from './useEditorStyles';

const useStyles = makeStyles({
  four: { display: 'grid', gridTemplateColumns: 'repeat(4, minmax(0, 1fr))', columnGap: '6px' },
  level: { padding: 0 },
  names: { display: 'grid', gap: '8px' },
});

/** The rules of one year as a form: what is changed holds in this workbook only. */
export function RulesEditor({
  base,
  current,
  onSave,
}: {
  /** As delivered. */
  readonly base: Framework;
  /** With the officer's changes. */
  readonly current: Framework;
  readonly onSave: (change: RulesChange | undefined) => void;
}) {
  const form = useEditorStyles();
  const styles = useStyles();
  const { messages, busy } = usePane();
  const { rules, indicators } = messages;
  const words = rules.years;
  const problemId = useId();
  const [typed, setTyped] = useState<TypedRules>(() => rulesAsTyped(current));
  const change = (more: Partial<TypedRules>) => {
    setTyped({ ...typed, ...more });
  };
  const result = changeTyped(base, typed);
  const problem = result && rulesProblem(base, result);
  const wrong = (...kinds: readonly (typeof problem)[]) =>
    problem !== undefined && kinds.includes(problem) ? problemId : undefined;
  const isDoubtful = decisiveRules(base).some(({ certainty }) => certainty === 'unconfirmed');
  const isChanged = decisiveRules(current).some(({ certainty }) => certainty === 'officer');
  const year = String(base.fiscalYear);
  const changeLevel = (index: number, more: Partial<TypedRules['levels'][number]>) => {
    change({ levels: typed.levels.map((level, at) => (at === index ? { ...level, ...more } : level)) });
  };
  const isLast = (index: number) => index === typed.levels.length - 1;
  return (
    <form
      className={form.form}
      aria-label={`${words.title} ${year}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (problem === undefined && !busy) {
          onSave(result);
        }
      }}
    >
      <fieldset className={form.group}>
        <legend className={form.legend}>{words.weights}</legend>
        <div className={form.three}>
          <InstrumentBoxes
            values={typed.weights}
            kind="whole"
            problem={wrong('weights')}
            onChange={(weights) => {
              change({ weights });
            }}
          />
        </div>
        <CertaintyNotes of={[current.weights]} />
      </fieldset>
      <div className={form.group}>
        <TextBox
          label={words.target}
          value={typed.target}
          kind="decimal"
          problem={wrong('target')}
          onChange={(target) => {
            change({ target });
          }}
        />
        <CertaintyNotes of={[current.target]} />
      </div>
      <fieldset className={form.group}>
        <legend className={form.legend}>{words.levels}</legend>
        <p className={form.note}>{words.fromHelp}</p>
        {typed.levels.map(
          (level, index) =>
            level.minima !== undefined && (
              <fieldset key={level.name} className={form.group}>
                <legend className={styles.level}>{sayLevel(level.name, messages)}</legend>
                <div className={styles.four}>
                  <TextBox
                    label={words.from}
                    value={level.from}
                    kind="decimal"
                    problem={wrong('levels')}
                    onChange={(from) => {
                      changeLevel(index, { from });
                    }}
                  />
                  <InstrumentBoxes
                    values={level.minima}
                    kind="decimal"
                    problem={wrong('minima')}
                    onChange={(minima) => {
                      changeLevel(index, { minima });
                    }}
                  />
                </div>
              </fieldset>
            ),
        )}
        <div className={form.two}>
          {typed.levels.map(
            (level, index) =>
              level.minima === undefined &&
              !isLast(index) && (
                <TextBox
                  key={level.name}
                  label={sayLevel(level.name, messages)}
                  value={level.from}
                  kind="decimal"
                  problem={wrong('levels')}
                  onChange={(from) => {
                    changeLevel(index, { from });
                  }}
                />
              ),
          )}
        </div>
        <CertaintyNotes of={current.levels} />
      </fieldset>
      <Fold title={words.names}>
        {() => (
          <div className={styles.names}>
            {base.order.value.map((number) => (
              <TextBox
                key={number}
                label={words.name({ number: String(number) })}
                value={typed.names[number] ?? indicators[number]}
                longest={LONGEST_INDICATOR_NAME}
                problem={wrong('names')}
                onChange={(name) => {
                  change({ names: { ...typed.names, [number]: name } });
                }}
              />
            ))}
            <CertaintyNotes of={[current.names, current.order]} />
          </div>
        )}
      </Fold>
      {(current.measureItems !== undefined || current.oitItems !== undefined) && (
        <Fold title={words.items}>
          {() => (
            <>
              {current.measureItems !== undefined && (
                <>
                  <p className={form.note}>{words.measureItems(current.measureItems.value)}</p>
                  <CertaintyNotes of={[current.measureItems]} />
                </>
              )}
              {current.oitItems !== undefined && (
                <>
                  <p className={form.note}>
                    {words.oitItems}:{' '}
                    {current.oitItems.value
                      .map(({ code, items }) => words.oitItem({ code, count: String(items) }))
                      .join(' · ')}
                  </p>
                  <CertaintyNotes of={[current.oitItems]} />
                </>
              )}
            </>
          )}
        </Fold>
      )}
      {isDoubtful && (
        <TickBox
          ticked={typed.checked ? 'yes' : 'no'}
          state="free"
          onTick={(ticked) => {
            change({ checked: ticked === 'yes' });
          }}
        >
          {words.checked({ year })}
        </TickBox>
      )}
      <p className={form.problem} id={problemId} role="status">
        {problem === undefined ? '' : words.problems[problem]}
      </p>
      <div className={form.buttons}>
        {isChanged && (
          <Button
            disabledFocusable={busy}
            onClick={() => {
              setTyped(rulesAsTyped(base));
              onSave(undefined);
            }}
          >
            {rules.reset}
          </Button>
        )}
        <Button type="submit" appearance="primary" disabledFocusable={busy || problem !== undefined}>
          {rules.save}
        </Button>
      </div>
    </form>
  );
}

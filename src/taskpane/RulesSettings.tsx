import { useState } from 'react';
import { rulesOf, withRules } from '../actions/preferences';
import type { Preferences } from '../actions/preferences';
import { frameworkOf, FRAMEWORKS } from '../ita/frameworkOf';
import type { FiscalYear } from '../thai/FiscalYear';
import { usePane } from './PaneContext';
import { RulesEditor } from './RulesEditor';
import { Section } from './Section';
import { SelectBox } from './SelectBox';

/** The rules of each year, newest first, to be looked at and changed for this workbook. */
export function RulesSettings({
  preferences,
  begins,
}: {
  readonly preferences: Preferences;
  /** The year of the scores that are open. */
  readonly begins: FiscalYear;
}) {
  const { messages, actions } = usePane();
  const { years: words } = messages.rules;
  const [year, setYear] = useState(begins);
  const known = FRAMEWORKS.map(({ fiscalYear }) => fiscalYear);
  const years = [...new Set([...known, begins])].sort((one, other) => other - one);
  const current = rulesOf(preferences).frameworkOf(year);
  return (
    <Section title={words.title} topic="rules">
      <SelectBox
        label={words.year}
        value={String(year)}
        options={years.map((each) => ({ value: String(each), words: String(each) }))}
        onChoose={(value) => {
          setYear(Number(value));
        }}
      />
      <RulesEditor
        key={year}
        base={frameworkOf(year)}
        current={current}
        onSave={(change) => {
          void actions.change((stored) => withRules(stored, year, change));
        }}
      />
    </Section>
  );
}

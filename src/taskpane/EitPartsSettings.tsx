import { withEitParts } from '../actions/preferences';
import type { Preferences } from '../actions/preferences';
import { Choice } from './Choice';
import { usePane } from './PaneContext';
import { Section } from './Section';
import { usePending } from './usePending';

const OPTIONS = ['ask', 'asOne', 'each'] as const;

/** How the two parts of the external survey are tested for a level: no source says, so the officer does. */
export function EitPartsSettings({ preferences }: { readonly preferences: Preferences }) {
  const { messages, actions, busy } = usePane();
  const { eitParts } = messages.rules;
  const [chosen, show] = usePending<(typeof OPTIONS)[number]>(preferences.eitParts ?? 'ask');
  return (
    <Section title={eitParts.title} topic="eitParts">
      <Choice
        legend={eitParts.choose}
        options={OPTIONS.map((value) => ({ value, words: eitParts.options[value] }))}
        value={chosen}
        state={busy ? 'waiting' : 'free'}
        onChoose={(value) => {
          show(
            value,
            actions.change((current) => withEitParts(current, value === 'ask' ? undefined : value)),
          );
        }}
      />
    </Section>
  );
}

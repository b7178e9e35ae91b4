import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Preferences } from '../actions/preferences';
import { BAND_PRESETS, bandsOf, schemeOf } from '../ita/bandPresets';
import type { BandChoice, BandPreset } from '../ita/bandPresets';
import { BandEditor } from './BandEditor';
import { BandKey } from './BandKey';
import { Choice } from './Choice';
import { usePane } from './PaneContext';
import { Section } from './Section';
import { usePending } from './usePending';
import { useEditorStyles } from './useEditorStyles';

const OPTIONS = [...BAND_PRESETS, 'own'] as const satisfies readonly (BandPreset | 'own')[];

/** By which bands this workbook sorts and colours its indicators. */
export function BandSettings({ preferences }: { readonly preferences: Preferences }) {
  const styles = useEditorStyles();
  const { messages, actions, busy } = usePane();
  const { bands: words } = messages.rules;
  const [editing, setEditing] = useState(false);
  const [bands, show] = usePending(preferences.bands);
  const save = (choice: BandChoice) => {
    setEditing(false);
    show(
      choice,
      actions.change((current) => ({ ...current, bands: choice })),
    );
  };
  return (
    <Section title={words.title} topic="bands">
      <Choice
        legend={words.choose}
        options={OPTIONS.map((value) => ({ value, words: words.presets[value] }))}
        value={editing || bands.kind === 'own' ? 'own' : bands.preset}
        state={busy ? 'waiting' : 'free'}
        onChoose={(value) => {
          if (value === 'own') {
            setEditing(true);
          } else {
            save({ kind: 'preset', preset: value });
          }
        }}
      />
      {editing ? (
        <BandEditor
          bands={bandsOf(bands)}
          onSave={(own) => {
            save({ kind: 'own', bands: own });
          }}
          onCancel={() => {
            setEditing(false);
          }}
        />
      ) : (
        <>
          <BandKey scheme={schemeOf(bands)} />
          <p className={styles.note}>{words.repaint}</p>
          {bands.kind === 'own' && (
            <div className={styles.buttons}>
              <Button
                disabledFocusable={busy}
                onClick={() => {
                  setEditing(true);
                }}
              >
                {words.change}
              </Button>
            </div>
          )}
        </>
      )}
    </Section>
  );
}

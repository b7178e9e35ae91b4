import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { bandInfo } from '../ita/Band';
import { BAND_HUES } from '../ita/bandColours';
import { bandProblem, LONGEST_BAND_WORD } from '../ita/bandProblem';
import { BAND_KEYS, bandScheme } from '../ita/BandScheme';
import type { BoundaryKind, OwnBand } from '../ita/BandScheme';
import { BandKey } from './BandKey';
import { usePane } from './PaneContext';
import { SelectBox } from './SelectBox';
import { TextBox } from './TextBox';
import { typedHundredths } from './typedNumber';
import { useEditorStyles } from './useEditorStyles';

const COUNTS = [2, 3, 4] as const;
type Count = (typeof COUNTS)[number];
const KINDS = ['from', 'above'] as const satisfies readonly BoundaryKind[];

/** A band while it is being typed. */
interface Draft extends Omit<OwnBand, 'lower'> {
  readonly kind: BoundaryKind;
  readonly points: string;
}

const EMPTY: Readonly<Record<OwnBand['band'], Draft>> = {
  strength: { band: 'strength', word: bandInfo('strength').word, hue: 'green', kind: 'above', points: '95' },
  maintain: { band: 'maintain', word: bandInfo('maintain').word, hue: 'blue', kind: 'from', points: '90' },
  improve: { band: 'improve', word: bandInfo('improve').word, hue: 'amber', kind: 'from', points: '80' },
  urgent: { band: 'urgent', word: bandInfo('urgent').word, hue: 'red', kind: 'from', points: '' },
};

function draftOf({ lower, ...band }: OwnBand): Draft {
  return {
    ...band,
    kind: lower?.kind ?? EMPTY[band.band].kind,
    points: lower === undefined ? EMPTY[band.band].points : String(lower.hundredths / 100),
  };
}

/** Another number of bands keeps what was typed of those that stay. */
function withCount(drafts: readonly Draft[], count: Count): readonly Draft[] {
  return BAND_KEYS[count].map((key) => drafts.find(({ band }) => band === key) ?? EMPTY[key]);
}

/** What was typed as bands; the worst takes what is left. */
function typedBands(drafts: readonly Draft[]): readonly OwnBand[] {
  return drafts.map(({ kind, points, word, ...band }, index) => ({
    ...band,
    word: word.trim(),
    ...(index === drafts.length - 1 ? {} : { lower: { kind, hundredths: typedHundredths(points) } }),
  }));
}

/** The officer's own bands: how many, their names and colours, and where each begins. */
export function BandEditor({
  bands,
  onSave,
  onCancel,
}: {
  readonly bands: readonly OwnBand[];
  readonly onSave: (bands: readonly OwnBand[]) => void;
  readonly onCancel: () => void;
}) {
  const styles = useEditorStyles();
  const { messages, busy } = usePane();
  const { rules } = messages;
  const words = rules.bands;
  const problemId = useId();
  const [drafts, setDrafts] = useState(() => bands.map(draftOf));
  const typed = typedBands(drafts);
  const problem = bandProblem(typed);
  const change = (index: number, more: Partial<Draft>) => {
    setDrafts(drafts.map((draft, at) => (at === index ? { ...draft, ...more } : draft)));
  };
  return (
    <form
      className={styles.form}
      aria-label={words.presets.own}
      onSubmit={(event) => {
        event.preventDefault();
        if (problem === undefined && !busy) {
          onSave(typed);
        }
      }}
    >
      <SelectBox
        label={words.count}
        value={String(drafts.length)}
        options={COUNTS.map((count) => ({
          value: String(count),
          words: words.counts({ count: String(count) }),
        }))}
        onChoose={(value) => {
          const count = COUNTS.find((each) => String(each) === value);
          if (count !== undefined) {
            setDrafts([...withCount(drafts, count)]);
          }
        }}
      />
      {drafts.map((draft, index) => (
        <fieldset key={draft.band} className={styles.group}>
          <legend className={styles.legend}>{words.band({ number: String(index + 1) })}</legend>
          <div className={styles.two}>
            <TextBox
              label={words.word}
              value={draft.word}
              longest={LONGEST_BAND_WORD}
              problem={problem === 'words' ? problemId : undefined}
              onChange={(word) => {
                change(index, { word });
              }}
            />
            <SelectBox
              label={words.colour}
              value={draft.hue}
              options={BAND_HUES.map((hue) => ({ value: hue, words: words.colours[hue] }))}
              onChoose={(value) => {
                const hue = BAND_HUES.find((each) => each === value);
                if (hue !== undefined) {
                  change(index, { hue });
                }
              }}
            />
            {index < drafts.length - 1 && (
              <>
                <SelectBox
                  label={words.boundary}
                  value={draft.kind}
                  options={KINDS.map((kind) => ({ value: kind, words: words.kinds[kind] }))}
                  onChoose={(value) => {
                    change(index, { kind: value === 'above' ? 'above' : 'from' });
                  }}
                />
                <TextBox
                  label={words.points}
                  value={draft.points}
                  kind="decimal"
                  problem={problem === 'lines' ? problemId : undefined}
                  onChange={(points) => {
                    change(index, { points });
                  }}
                />
              </>
            )}
          </div>
        </fieldset>
      ))}
      {problem === undefined ? (
        <BandKey scheme={bandScheme(typed)} />
      ) : (
        <p className={styles.problem} id={problemId} role="status">
          {words.problems[problem]}
        </p>
      )}
      <div className={styles.buttons}>
        <Button onClick={onCancel}>{rules.cancel}</Button>
        <Button type="submit" appearance="primary" disabledFocusable={busy || problem !== undefined}>
          {rules.save}
        </Button>
      </div>
    </form>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, marginBottom: '2px' },
  option: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: '10px',
    alignItems: 'center',
    minHeight: '36px',
    cursor: 'pointer',
  },
  radio: { width: '18px', height: '18px', margin: 0, accentColor: tokens.colorCompoundBrandBackground },
});

/** One of a few values, each with its words. */
export function Choice<T extends string>({
  legend,
  options,
  value,
  state,
  onChoose,
}: {
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly words: string; readonly lang?: string }[];
  readonly value: T;
  readonly state: 'free' | 'waiting';
  readonly onChoose: (value: T) => void;
}) {
  const styles = useStyles();
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            type="radio"
            className={styles.radio}
            name={name}
            checked={option.value === value}
            onChange={() => {
              if (state === 'free') {
                onChoose(option.value);
              }
            }}
          />
          <span lang={option.lang}>{option.words}</span>
        </label>
      ))}
    </fieldset>
  );
}

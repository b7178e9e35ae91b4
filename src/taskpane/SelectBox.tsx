import { useBoxStyles } from './useBoxStyles';

/** A list to choose one entry from, with its words above or beside it. */
export function SelectBox({
  label,
  value,
  options,
  place = 'above',
  onChoose,
}: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly words: string }[];
  /** Where the words stand: in long lists beside the box. */
  readonly place?: 'above' | 'beside';
  readonly onChoose: (value: string) => void;
}) {
  const styles = useBoxStyles();
  return (
    <label className={place === 'above' ? styles.label : styles.beside}>
      <span>{label}</span>
      <select
        className={styles.box}
        value={value}
        onChange={(event) => {
          onChoose(event.target.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </label>
  );
}

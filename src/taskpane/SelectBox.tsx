import { useBoxStyles } from './useBoxStyles';

/** A list to choose one entry from, with its words above it. */
export function SelectBox({
  label,
  value,
  options,
  onChoose,
}: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly words: string }[];
  readonly onChoose: (value: string) => void;
}) {
  const styles = useBoxStyles();
  return (
    <label className={styles.label}>
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

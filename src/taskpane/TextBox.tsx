import { useId } from 'react';
import { useBoxStyles } from './useBoxStyles';

/** A field to type a few words or a number into, with its words above it. */
export function TextBox({
  label,
  value,
  kind = 'text',
  longest,
  problem,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly kind?: 'text' | 'decimal' | 'whole';
  readonly longest?: number;
  /** The id of the sentence that says what is wrong with it. */
  readonly problem?: string | undefined;
  readonly onChange: (value: string) => void;
}) {
  const styles = useBoxStyles();
  const id = useId();
  return (
    <label className={styles.label} htmlFor={id}>
      <span>{label}</span>
      <input
        id={id}
        type="text"
        className={styles.box}
        inputMode={kind === 'text' ? 'text' : kind === 'decimal' ? 'decimal' : 'numeric'}
        value={value}
        maxLength={longest}
        aria-invalid={problem !== undefined}
        aria-describedby={problem}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </label>
  );
}

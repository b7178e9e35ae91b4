import { useState } from 'react';
import { useBoxStyles } from './useBoxStyles';
import { VisuallyHidden } from './VisuallyHidden';

/** A line to type into: what was typed is kept when she leaves it or presses Enter, an empty line as an empty text. */
export function TypedBox({
  label,
  value,
  hint = '',
  place = 'above',
  onType,
}: {
  readonly label: string;
  readonly value: string;
  /** What holds where nothing is typed. */
  readonly hint?: string;
  /** Where the words stand; unseen: what stands beside the line says it already. */
  readonly place?: 'above' | 'beside' | 'unseen';
  readonly onType: (value: string) => void;
}) {
  const styles = useBoxStyles();
  const [typed, setTyped] = useState<string>();
  const keep = () => {
    if (typed !== undefined && typed.trim() !== value) {
      onType(typed.trim());
    }
    setTyped(undefined);
  };
  return (
    <label className={place === 'beside' ? styles.beside : styles.label}>
      {place === 'unseen' ? <VisuallyHidden>{label}</VisuallyHidden> : <span>{label}</span>}
      <input
        type="text"
        className={styles.box}
        value={typed ?? value}
        placeholder={hint}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            keep();
          }
        }}
      />
    </label>
  );
}

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  chip: {
    display: 'inline-block',
    boxSizing: 'border-box',
    // Shows where the system replaces all colours by its own.
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    padding: '0 8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    textAlign: 'center',
    whiteSpace: 'nowrap',
  },
  strong: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300, lineHeight: '26px' },
});

/** A word on a coloured ground; the colour never says more than the word. */
export function Chip({
  tone,
  size = 'small',
  children,
}: {
  readonly tone: { readonly ground: string; readonly ink: string };
  readonly size?: 'small' | 'large';
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <span
      className={mergeClasses(styles.chip, size === 'large' && styles.strong)}
      style={{ backgroundColor: tone.ground, color: tone.ink }}
    >
      {children}
    </span>
  );
}

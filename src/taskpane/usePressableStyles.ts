import { makeStyles, tokens } from '@fluentui/react-components';

/** The look of a row that can be pressed: words without a frame, a ground under the pointer, a ring for the keyboard. */
export const usePressableStyles = makeStyles({
  row: {
    boxSizing: 'border-box',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  /** A heading that opens and closes what stands under it: a chevron, its words, and a few more at the end. */
  opener: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    columnGap: '8px',
    alignItems: 'center',
    width: '100%',
    minHeight: '44px',
    padding: '4px 0',
  },
  /** A row whose ground reaches a little over the text on both sides, so that the words stay in line. */
  wide: { width: 'calc(100% + 12px)', margin: '0 -6px' },
});

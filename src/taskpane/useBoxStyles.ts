import { makeStyles, tokens } from '@fluentui/react-components';

/** The look of a field to fill in or to choose from: its words above it, as in the rest of Office. */
export const useBoxStyles = makeStyles({
  label: { display: 'grid', gap: '4px', minWidth: 0 },
  beside: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: '8px',
    alignItems: 'center',
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  box: {
    boxSizing: 'border-box',
    width: '100%',
    minWidth: 0,
    minHeight: '36px',
    padding: '4px 10px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: '24px',
    ':focus': { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: '-1px' },
  },
});

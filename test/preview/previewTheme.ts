import { webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';

/** The page's own colours and fonts: the add-in's green, and fonts that have Thai letters. */
export const previewTheme: Theme = {
  ...webLightTheme,
  fontFamilyBase: '"Segoe UI", "Leelawadee UI", Thonburi, "Noto Sans Thai", Sarabun, sans-serif',
  colorBrandBackground: '#0f6c3d',
  colorBrandBackgroundHover: '#0c5a33',
  colorBrandBackgroundPressed: '#0a4a2a',
  colorBrandForeground1: '#0f6c3d',
  colorBrandForeground2: '#0c5a33',
  colorBrandStroke1: '#0f6c3d',
  colorCompoundBrandStroke: '#0f6c3d',
  colorCompoundBrandForeground1: '#0f6c3d',
  colorNeutralForeground2BrandHover: '#0f6c3d',
  colorNeutralForeground2BrandPressed: '#0c5a33',
};

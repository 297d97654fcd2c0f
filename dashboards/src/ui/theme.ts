import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const brand: MantineColorsTuple = [
  '#FDF1EE',
  '#F9DDD6',
  '#F4BDB1',
  '#F0A08F',
  '#FF9A80',
  '#D0583F',
  '#BC4128',
  '#A8321C',
  '#8E2814',
  '#6F1E0E',
];
const gray: MantineColorsTuple = [
  '#F7F5F2',
  '#EFECE7',
  '#E6E1DA',
  '#D6CFC6',
  '#8A8279',
  '#6B645B',
  '#5A534B',
  '#453F38',
  '#2F2A24',
  '#1F1B16',
];
const dark: MantineColorsTuple = [
  '#F3EFE8',
  '#D8D2C9',
  '#B8B0A4',
  '#9A9287',
  '#7D766B',
  '#38332B',
  '#211E18',
  '#16140F',
  '#100E0A',
  '#0A0906',
];

// The state colours: shade 7 serves on light backgrounds, shade 4 on dark ones, as for the brand.
const red: MantineColorsTuple = [
  '#FCE8E6',
  '#F8CFCB',
  '#F2ADA7',
  '#FFC4BD',
  '#FFB4AB',
  '#D9534A',
  '#C63A31',
  '#B3261E',
  '#951D16',
  '#73150F',
];
const green: MantineColorsTuple = [
  '#E4F3E9',
  '#C9E6D3',
  '#A5D6B6',
  '#90DDAE',
  '#7FD6A0',
  '#3C9A63',
  '#2A8450',
  '#1B6E3C',
  '#145730',
  '#0D3F22',
];
const yellow: MantineColorsTuple = [
  '#FFF1D6',
  '#FFE4B0',
  '#FFD68A',
  '#FFCE7A',
  '#FFC566',
  '#B97A1F',
  '#A1660F',
  '#8A5300',
  '#6F4300',
  '#523100',
];
const blue: MantineColorsTuple = [
  '#E9F1FB',
  '#CFE1F6',
  '#B0CFF0',
  '#A8CEF6',
  '#9CC7F5',
  '#4C86C6',
  '#3572B8',
  '#1F5FA8',
  '#184C88',
  '#113867',
];

/** The designer's tokens as a Mantine theme; everything that is not a Mantine colour stands in tokens.css. */
export const theme = createTheme({
  primaryColor: 'brand',
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  luminanceThreshold: 0.4,
  colors: { brand, gray, dark, red, green, yellow, blue },
  black: '#1F1B16',
  white: '#FFFFFF',
  defaultRadius: 'md',
  radius: { xs: '3px', sm: '4px', md: '6px', lg: '10px', xl: '16px' },
  spacing: { xs: '4px', sm: '8px', md: '16px', lg: '24px', xl: '32px' },
  fontFamily: "'Inter Variable', system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif",
  fontSizes: { xs: '12px', sm: '14px', md: '16px', lg: '20px', xl: '25px' },
  lineHeights: { xs: '1.5', sm: '1.5', md: '1.5', lg: '1.4', xl: '1.25' },
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '25px', lineHeight: '1.25' },
      h2: { fontSize: '20px', lineHeight: '1.25' },
      h3: { fontSize: '16px', lineHeight: '1.4' },
      h4: { fontSize: '14px', lineHeight: '1.4' },
    },
  },
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // Their <header> would be a second banner of the page to whoever listens.
    Modal: { defaultProps: { attributes: { header: { role: 'presentation' } } } },
    Drawer: { defaultProps: { attributes: { header: { role: 'presentation' } } } },
  },
});

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-error': '#B3261E',
    '--mantine-color-success': '#1B6E3C',
    '--mantine-color-placeholder': '#6B645B',
    '--mantine-color-dimmed': '#5A534B',
    '--mantine-color-disabled': '#EFECE7',
    '--mantine-color-disabled-color': '#6B645B',
    '--mantine-color-anchor': '#A8321C',
  },
  dark: {
    '--mantine-color-error': '#FFB4AB',
    '--mantine-color-success': '#7FD6A0',
    '--mantine-color-placeholder': '#9A9287',
    '--mantine-color-disabled-color': '#9A9287',
    '--mantine-color-anchor': '#FF9A80',
    // Mantine's own is the next shade, too dark under the dark letters that shade 4 carries.
    '--mantine-color-brand-filled-hover': brand[3],
    '--mantine-color-red-filled-hover': red[3],
    '--mantine-color-green-filled-hover': green[3],
    '--mantine-color-yellow-filled-hover': yellow[3],
    '--mantine-color-blue-filled-hover': blue[3],
  },
});

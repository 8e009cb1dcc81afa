/** The colours of a theme. */
export interface Palette {
  readonly dark: boolean;
  readonly page: string;
  readonly text: string;
  readonly line: string;
  readonly faint: string;
  readonly focus: string;
  readonly gained: string;
  readonly lost: string;
  readonly path: string;
}

export const palettes: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    dark: false,
    page: '#ffffff',
    text: '#16191d',
    line: '#5b6470',
    faint: '#9aa3ad',
    focus: '#c2410c',
    gained: '#0f7a3f',
    lost: '#b3261e',
    path: '#c2410c',
  },
  dark: {
    dark: true,
    page: '#14181d',
    text: '#e8ebef',
    line: '#9aa5b1',
    faint: '#5f6a76',
    focus: '#ffb454',
    gained: '#4ade80',
    lost: '#ff8a80',
    path: '#ffb454',
  },
};

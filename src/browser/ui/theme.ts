import { useEffect, useState } from 'react';

export type ThemeChoice = 'auto' | 'light' | 'dark';

const stored = (): ThemeChoice => {
  const value = localStorage.getItem('theme');
  return value === 'light' || value === 'dark' ? value : 'auto';
};
const systemDark = () => window.matchMedia('(prefers-color-scheme: dark)');

/** The theme that the reader chose, and the one that is shown. */
export function useTheme(): {
  choice: ThemeChoice;
  shown: 'light' | 'dark';
  choose(choice: ThemeChoice): void;
} {
  const [choice, setChoice] = useState<ThemeChoice>(stored);
  const [dark, setDark] = useState(systemDark().matches);
  useEffect(() => {
    const media = systemDark();
    const listen = () => setDark(media.matches);
    media.addEventListener('change', listen);
    return () => media.removeEventListener('change', listen);
  }, []);
  const shown = choice === 'auto' ? (dark ? 'dark' : 'light') : choice;
  useEffect(() => {
    document.documentElement.dataset.theme = shown;
  }, [shown]);
  return {
    choice,
    shown,
    choose: (next) => {
      localStorage.setItem('theme', next);
      setChoice(next);
    },
  };
}

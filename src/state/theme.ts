import { useCallback, useEffect, useState } from 'react';

const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The place where the reader's choice is kept; the page reads it too, before it draws. */
const place = 'crossread-theme';

/** The theme in use and a way to change it: the system's until the reader picks one. */
export function useTheme(): readonly [theme: Theme, toggle: () => void] {
  const [theme, setTheme] = useState<Theme>(() => readTheme() ?? systemTheme());
  useEffect(() => {
    const system = matchMedia('(prefers-color-scheme: dark)');
    const follow = () => {
      if (readTheme() !== null) return;
      setTheme(systemTheme());
      document.documentElement.dataset.theme = systemTheme();
    };
    system.addEventListener('change', follow);
    return () => system.removeEventListener('change', follow);
  }, []);
  const toggle = useCallback(() => {
    setTheme((now) => {
      const next = now === 'light' ? 'dark' : 'light';
      wearTheme(next);
      return next;
    });
  }, []);
  return [theme, toggle];
}

function readTheme(): Theme | null {
  try {
    const kept = localStorage.getItem(place);
    return themes.find((theme) => theme === kept) ?? null;
  } catch {
    // A browser may forbid storage: then there is no choice to remember.
    return null;
  }
}

function systemTheme(): Theme {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function wearTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem(place, theme);
  } catch {
    // As above: the choice holds until the page is closed.
  }
}

import type { Named } from '../../data/spells.ts';

/**
 * Which rows are asked for by name, in either language: "Belarus, казах"; null where nothing is asked, and all are meant.
 * A whole name (Niger, Guinea) means that row alone, not those that have it within.
 */
export function rowsNamed(text: string, rows: readonly Named[]): ReadonlySet<string> | null {
  const asked = text.split(/[,;]/).map(plain).filter(Boolean);
  if (asked.length === 0) return null;
  const named = rows.map(({ key, en, ru }) => ({ key, names: [plain(en), plain(ru)] }));
  return new Set(
    asked.flatMap((name) => {
      const whole = named.filter(({ names }) => names.includes(name));
      const within = named.filter(({ names }) => names.some((one) => one.includes(name)));
      return (whole.length > 0 ? whole : within).map(({ key }) => key);
    }),
  );
}

const plain = (name: string): string => name.trim().toLowerCase().replaceAll('ё', 'е');

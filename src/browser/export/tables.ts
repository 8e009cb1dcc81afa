/** A cell of a table for a file: RFC 4180. */
const cell = (value: unknown): string => {
  const text = value === null || value === undefined ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Lines as CSV, with a mark of the encoding that spreadsheets look for. */
export const csv = (head: readonly string[], lines: readonly (readonly unknown[])[]): string =>
  `\uFEFF${[head, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;

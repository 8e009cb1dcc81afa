/** The first line of every document that is generated. */
export const MADE = '<!-- Made by `npm run generate`; edit the table behind it. -->\n\n';

/** A word as code. */
export const code = (text: string): string => `\`${text}\``;

/** A block of code. */
export const fenced = (text: string, language = 'cypher'): string => `\`\`\`${language}\n${text}\n\`\`\`\n`;

/** A table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return `${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}

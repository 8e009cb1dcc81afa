/** Reads CSV as RFC 4180 has it: quoted fields may hold commas, quotes (doubled) and line breaks. */
export function readCsv(text: string): Record<string, string>[] {
  const records: string[][] = [[]];
  let field = '';
  let quoted = false;
  const end = () => {
    records.at(-1)?.push(field);
    field = '';
  };
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? '';
    if (quoted) {
      if (c !== '"') field += c;
      else if (text[i + 1] === '"') {
        field += c;
        i++;
      } else quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === ',') end();
    else if (c === '\n') {
      end();
      records.push([]);
    } else if (c !== '\r') field += c;
  }
  if (quoted) throw new Error('the last field is not closed');
  if (field !== '' || (records.at(-1)?.length ?? 0) > 0) end();
  const [header = [], ...rows] = records.filter((record) => record.length > 0);
  return rows.map((row) => {
    if (row.length !== header.length) throw new Error(`${row.length} fields under ${header.length} headings`);
    return Object.fromEntries(header.map((name, i) => [name, row[i] ?? '']));
  });
}

import { highest } from '../domain/highest.ts';
import { type LinkColumns, linkNames } from '../domain/links.ts';
import type { Day } from '../domain/time.ts';

/** Links of all types as typed columns, and what marks them as places in a table. */
export function readLinks(columns: readonly LinkColumns[]) {
  const total = columns.reduce((sum, { from }) => sum + from.length, 0);
  const ints = () => new Int32Array(total);
  const [from, to, fact, s0, s1, u0, u1] = [ints(), ints(), ints(), ints(), ints(), ints(), ints()];
  const [types, flags, marks] = [new Uint8Array(total), new Uint8Array(total), new Uint8Array(total)];
  // In an order of their own, so that places do not depend on what was read first.
  const markTable = [...new Set(['', ...columns.flatMap((c) => [...new Set(c.marks)])])].sort();
  const markNumbers = new Map(markTable.map((mark, place) => [mark, place]));
  const attested = new Map<number, readonly Day[]>();
  let i = 0;
  for (const c of [...columns].sort((a, b) => linkNames.indexOf(a.type) - linkNames.indexOf(b.type))) {
    const type = linkNames.indexOf(c.type);
    for (let k = 0; k < c.from.length; k += 1, i += 1) {
      types[i] = type;
      from[i] = c.from[k] ?? 0;
      to[i] = c.to[k] ?? 0;
      fact[i] = c.fact[k] ?? 0;
      s0[i] = c.s0[k] ?? 0;
      s1[i] = c.s1[k] ?? 0;
      u0[i] = c.u0[k] ?? 0;
      u1[i] = c.u1[k] ?? 0;
      flags[i] = c.flags[k] ?? 0;
      marks[i] = markNumbers.get(c.marks[k] ?? '') ?? 0;
      const days = c.attested.get(k);
      if (days) attested.set(i, days);
    }
  }
  return { types, from, to, fact, s0, s1, u0, u1, flags, marks, markTable, attested };
}

/**
 * An order that does not depend on that in which links were read: by the end that has more links, then by the other
 * one, then by type and record. So the links of a hub stand side by side in every column, and to look at thousands of
 * them costs as little as it can.
 */
export function sorted({
  types,
  from,
  to,
  fact,
}: {
  types: Uint8Array;
  from: Int32Array;
  to: Int32Array;
  fact: Int32Array;
}) {
  const busy = new Int32Array(1 + Math.max(highest(from), highest(to)));
  for (const ends of [from, to]) for (const n of ends) busy[n] = (busy[n] ?? 0) + 1;
  const [hub, other] = [from.slice(), to.slice()];
  for (const [i, a] of from.entries()) {
    const b = to[i] ?? 0;
    const [more, fewer] = [busy[a] ?? 0, busy[b] ?? 0];
    if (more > fewer || (more === fewer && a <= b)) continue;
    hub[i] = b;
    other[i] = a;
  }
  const by = (column: Int32Array | Uint8Array, a: number, b: number) => (column[a] ?? 0) - (column[b] ?? 0);
  return Int32Array.from(types.keys()).sort(
    (a, b) =>
      by(hub, a, b) || by(other, a, b) || by(types, a, b) || by(fact, a, b) || by(from, a, b) || by(to, a, b),
  );
}

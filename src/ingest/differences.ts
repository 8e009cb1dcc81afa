/** One thing that two releases do not have in common. */
export interface Difference {
  readonly what: 'ADDED' | 'REMOVED' | 'CHANGED';
  readonly id: string;
  readonly kind: string;
  /** The properties that changed. */
  readonly fields: readonly string[];
}

type Facts = ReadonlyMap<
  string,
  { readonly kind: string; readonly props: Readonly<Record<string, unknown>> }
>;

/** What changed between the facts of two releases, by id. */
export function differences(before: Facts, after: Facts): Difference[] {
  const found: Difference[] = [];
  for (const [id, { kind, props }] of before) {
    const now = after.get(id);
    if (!now) found.push({ what: 'REMOVED', id, kind, fields: [] });
    else {
      const fields = [...new Set([...Object.keys(props), ...Object.keys(now.props)])].filter(
        (field) => JSON.stringify(props[field]) !== JSON.stringify(now.props[field]),
      );
      if (fields.length > 0) found.push({ what: 'CHANGED', id, kind, fields: fields.sort() });
    }
  }
  for (const [id, { kind }] of after)
    if (!before.has(id)) found.push({ what: 'ADDED', id, kind, fields: [] });
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

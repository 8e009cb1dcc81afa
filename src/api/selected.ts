import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** Whether a field of some name is asked for anywhere below a field. */
export function asksBelow({ fieldNodes, fragments }: GraphQLResolveInfo, name: string): boolean {
  const gone = new Set<SelectionSetNode>();
  const within = (set: SelectionSetNode | undefined): boolean => {
    if (!set || gone.has(set)) return false;
    gone.add(set);
    return set.selections.some((selection) =>
      selection.kind === 'FragmentSpread'
        ? within(fragments[selection.name.value]?.selectionSet)
        : (selection.kind === 'Field' && selection.name.value === name) || within(selection.selectionSet),
    );
  };
  return fieldNodes.some(({ selectionSet }) => within(selectionSet));
}

import { Fault } from '../domain/errors.ts';
import { COMPILED, type Resolution, underPolicy, type View } from '../domain/view.ts';
import type { Word } from '../domain/words.ts';
import { type Context, readId, requireSources } from './context.ts';

/** How many policies one question may compare. */
const MOST = 5;

/** What a client says of a policy. */
export interface ResolveArgs {
  readonly prefer?: readonly string[] | null;
  readonly policy?: Word<'Policy'> | null;
  readonly verifiedOnly?: boolean | null;
}

/** A policy as a client gives it, what it does not say as by default; sources that do not exist are refused elsewhere. */
export const resolutionOf = (given: ResolveArgs | null | undefined, context: Context): Resolution => ({
  prefer: (given?.prefer ?? COMPILED.prefer).map((id) => readId(id, context.plain, context.plain).key),
  policy: given?.policy ?? COMPILED.policy,
  verifiedOnly: given?.verifiedOnly ?? COMPILED.verifiedOnly,
});

/** The same questions under several policies, the clock kept. */
export async function policies(
  view: View,
  { named }: { readonly named: readonly { readonly name: string; readonly resolve?: ResolveArgs | null }[] },
  context: Context,
): Promise<{ name: string; view: View }[]> {
  const refuse = (why: string): never => {
    throw new Fault('INVALID_ARGUMENT', `policies: ${why}`);
  };
  if (named.length === 0) refuse('none is named; name one to five');
  if (named.length > MOST) refuse(`${named.length} are named; at most ${MOST} can be compared at once`);
  const names = named.map(({ name }) => name);
  if (names.some((name) => name.trim() === '')) refuse('one has an empty name');
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) refuse(`"${twice.slice(0, 40)}" is named twice`);
  const resolutions = named.map(({ resolve }) => resolutionOf(resolve, context));
  await requireSources([...new Set(resolutions.flatMap(({ prefer }) => prefer))], context);
  return resolutions.map((resolution, i) => ({ name: names[i] ?? '', view: underPolicy(view, resolution) }));
}

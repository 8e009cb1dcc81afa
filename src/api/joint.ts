import { Fault } from '../domain/errors.ts';
import { type Holdings, holder, type Joint, jointOf, matrixOf, statusesOfRanks } from '../domain/joint.ts';
import { once } from '../domain/once.ts';
import type { Spell } from '../domain/standing.ts';
import { type Day, NEVER } from '../domain/time.ts';
import { mayHold, truthOfPeriod } from '../domain/truth.ts';
import type { View } from '../domain/view.ts';
import { rankOf, type Word, wordsOf } from '../domain/words.ts';
import { stateMemberships } from '../graph/membership-measures.ts';
import type { Context } from './context.ts';
import { pageInfoOf, placeOf, sealed } from './cursor.ts';
import { keyOf, known } from './lookup.ts';
import { isoJanuary } from './overlap.ts';
import { pageSize } from './page.ts';
import { type BodySeen, bodiesOf, membersAt, recordOf, type Span, yearsFrom } from './records.ts';
import type { AnySeen } from './rows.ts';

interface JointArgs {
  readonly states?: readonly string[] | null;
  readonly ranks: readonly Word<'StatusRank'>[];
  readonly kinds: readonly Word<'OrganizationKind'>[];
}

/** What one question about joint memberships works with. */
interface Ledger {
  readonly view: View;
  readonly ranks: readonly Word<'StatusRank'>[];
  readonly bodies: readonly BodySeen[];
  readonly states: readonly AnySeen[];
  readonly context: Context;
  /** The holdings of a state in a view; worked out once. */
  readonly holdings: (state: AnySeen, view: View) => Holdings;
}

/** The organizations that states have in common, in a view and from year to year, for which all spells have to be there. */
export async function jointMembershipsOf(
  view: View,
  { states, ranks, kinds }: JointArgs,
  { span, ids }: { readonly span: Span; readonly ids: boolean },
  context: Context,
) {
  if (ranks.length === 0 || ranks.includes('NONE'))
    throw new Fault(
      'INVALID_ARGUMENT',
      'ranks takes FULL, ASSOCIATE, OBSERVER and PARTNER, at least one of them',
    );
  const keys = states ? await statesNamed(states, context) : null;
  const { bodies } = await bodiesOf(
    {
      ...{ question: stateMemberships, params: { kinds, members: keys } },
      ...{ span, ids, membersOf: [], kind: 'State' },
    },
    view,
    context,
  );
  const shown = keys
    ? (await Promise.all(keys.map((key) => context.load.node(view, key)))).filter((s) => s !== null)
    : await membersAt(belonging(bodies, ranks, view), view, context);
  const holdings = holdingsIn(bodies, ranks);
  const ledger: Ledger = { view, ranks, bodies, states: shown, context, holdings };
  const held = () => shown.map((state) => ledger.holdings(state, view));
  const full = once(() => matrixOf(held().map((one) => one.full)));
  const any = once(() => matrixOf(held().map((one) => one.any)));
  return {
    states: shown,
    full: () => full().certain,
    fullUnknown: () => full().open,
    any: () => any().certain,
    anyUnknown: () => any().open,
    together: () => groupOf(shown, ledger),
    dyads: (args: PageArgs) => dyadsOf(ledger, args),
  };
}

/** States by key or code, none of them twice. */
async function statesNamed(names: readonly string[], context: Context): Promise<string[]> {
  if (names.length < 2)
    throw new Fault('INVALID_ARGUMENT', 'states: name two states or more, or leave it out');
  const keys = await Promise.all(
    names.map(async (name) => known(await keyOf(name, ['State'], context), name, 'state')),
  );
  const twice = keys.findIndex((key, i) => keys.indexOf(key) !== i);
  if (twice >= 0) throw new Fault('INVALID_ARGUMENT', `states: "${names[twice]}" is named twice`);
  return keys;
}

/** The states that may belong to anything in a view. */
function belonging(bodies: readonly BodySeen[], ranks: Ledger['ranks'], view: View): Set<string> {
  const statuses = statusesOfRanks(ranks);
  return new Set(
    bodies.flatMap(({ record }) =>
      [...record.spells]
        .filter(([, spells]) => spells.some((s) => statuses.includes(s.status) && mayHold(s, view)))
        .map(([member]) => member),
    ),
  );
}

function holdingsIn(bodies: readonly BodySeen[], ranks: Ledger['ranks']): Ledger['holdings'] {
  const judge = holder(
    bodies.map((body) => body.record),
    ranks,
  );
  const known = new Map<string, Holdings>();
  return (state, view) => {
    const key = `${state.id} ${view.from} ${view.to}`;
    const before = known.get(key);
    if (before) return before;
    const made = judge(recordOf(state), view);
    known.set(key, made);
    return made;
  };
}

/** What some states have in common, on the way to the client. */
function groupOf(states: readonly AnySeen[], ledger: Ledger) {
  const { view, context } = ledger;
  return {
    states,
    ...jointIn(states, view, ledger),
    years: (asked: { from?: number | null; to?: number | null }) =>
      yearsFrom(asked, firstDayOf(states, ledger), view, context).map(({ year, view: on }) => ({
        year,
        date: isoJanuary(year),
        ...jointIn(states, on, ledger),
      })),
  };
}

function jointIn(states: readonly AnySeen[], on: View, ledger: Ledger) {
  const joint = jointOf(states.map((state) => ledger.holdings(state, on)));
  const nodeOf = (place: number) => ledger.context.load.node(on, ledger.bodies[place]?.node.id ?? '');
  return {
    ...figuresOf(joint),
    organizations: () =>
      joint.listed.map((place) => ({
        organization: () => nodeOf(place),
        holdings: () => states.map((state) => heldAt(state, place, on, ledger)),
      })),
    mix: () => mixOf(states, joint, on, ledger),
    notCovered: () => joint.untold.map(nodeOf),
  };
}

/** How often which ranks meet, one for each state; an organization counts where all of them are certain. */
function mixOf(states: readonly AnySeen[], { listed }: Joint, on: View, { bodies, ranks }: Ledger) {
  const mixes = new Map<string, { ranks: Word<'StatusRank'>[]; count: number }>();
  for (const place of listed) {
    const held = states.map((state) =>
      certainRank(bodies[place]?.record.spells.get(state.id) ?? [], ranks, on),
    );
    const certain = held.filter((rank) => rank !== undefined);
    if (certain.length < states.length) continue;
    const mix = mixes.get(certain.join()) ?? { ranks: certain, count: 0 };
    mixes.set(certain.join(), { ...mix, count: mix.count + 1 });
  }
  const order = wordsOf('StatusRank');
  const placesOf = (mix: { ranks: Word<'StatusRank'>[] }) =>
    mix.ranks.map((rank) => order.indexOf(rank)).join();
  return [...mixes.values()].sort((a, b) => (placesOf(a) < placesOf(b) ? -1 : 1));
}

const certainRank = (
  spells: readonly Spell[],
  ranks: Ledger['ranks'],
  on: View,
): Word<'StatusRank'> | undefined => {
  const held = spells
    .filter((spell) => truthOfPeriod(spell, on).value === 'YES')
    .map(({ status }) => rankOf(status));
  return wordsOf('StatusRank').find((rank) => ranks.includes(rank) && held.includes(rank));
};

const figuresOf = ({ full, fullUnknown, any, anyUnknown }: Joint) => ({ full, fullUnknown, any, anyUnknown });

/** The ranks in which a state belongs to an organization, and whether that is certain. */
function heldAt(state: AnySeen, place: number, on: View, { bodies, ranks, context }: Ledger) {
  const statuses = statusesOfRanks(ranks);
  const spells = (bodies[place]?.record.spells.get(state.id) ?? []).filter((spell) =>
    statuses.includes(spell.status),
  );
  const judged = spells.map((spell) => ({ spell, truth: truthOfPeriod(spell, on) }));
  const held = judged.filter(({ truth }) => truth.value !== 'NO');
  return {
    state: () => context.load.node(on, state.id),
    memberships: () => held.map(({ spell }) => context.load.node(on, spell.id)),
  };
}

/** The first day on which one of the states has a record of belonging. */
function firstDayOf(states: readonly AnySeen[], { bodies, context }: Ledger): Day {
  const days = bodies.flatMap(({ record }) =>
    states.flatMap((state) => (record.spells.get(state.id) ?? []).map((spell) => spell.s0)),
  );
  const first = Math.min(NEVER, ...days.filter((day) => day > 0));
  return first < NEVER ? first : context.plain.from;
}

interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** All pairs of the states, in their order, by pages. */
function dyadsOf(ledger: Ledger, { first, after }: PageArgs) {
  const { states, context } = ledger;
  const size = pageSize(first ?? context.pageSize);
  const start = after ? placeOf(after, DYAD, 'these dyads') + 1 : 0;
  const total = (states.length * (states.length - 1)) / 2;
  const edges = dyadsFrom(states, start, size).map(([a, b], i) => ({
    cursor: cursorAt(start + i),
    node: () => groupOf([a, b], ledger),
  }));
  return {
    edges,
    nodes: () => edges.map((edge) => edge.node()),
    totalCount: total,
    pageInfo: pageInfoOf(edges, start > 0, start + size < total),
  };
}

function dyadsFrom(states: readonly AnySeen[], start: number, size: number): [AnySeen, AnySeen][] {
  const page: [AnySeen, AnySeen][] = [];
  let skipped = 0;
  for (const [i, a] of states.entries()) {
    const others = states.slice(i + 1);
    if (skipped + others.length <= start) {
      skipped += others.length;
      continue;
    }
    for (const b of others.slice(Math.max(0, start - skipped))) {
      if (page.length === size) return page;
      page.push([a, b]);
    }
    skipped += others.length;
  }
  return page;
}

const DYAD = /^dyad (\d{1,6})$/;
const cursorAt = (place: number): string => sealed(`dyad ${place}`);

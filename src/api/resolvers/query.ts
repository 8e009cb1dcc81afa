import type { GraphQLResolveInfo } from 'graphql';
import { Fault } from '../../domain/errors.ts';
import { daysOf, underPolicy, type View, viewAt, viewDuring } from '../../domain/view.ts';
import { coverageOf } from '../../graph/nodes.ts';
import { allReleases } from '../../graph/releases.ts';
import { changes } from '../changes.ts';
import { byId, type Context, requireSources } from '../context.ts';
import { disagreements } from '../disagreements.ts';
import { linksBetween } from '../explore.ts';
import { rootConnection } from '../fields.ts';
import { jointMembershipsOf } from '../joint.ts';
import { keyOf, known, meetingOn, oneOf, organBy } from '../lookup.ts';
import { modelOf, vocabularyOf } from '../model.ts';
import { passive, reading, readsOf } from '../notes.ts';
import { overlapOf } from '../overlap.ts';
import { policies, type ResolveArgs, resolutionOf } from '../policies.ts';
import { operationReads } from '../reads.ts';
import type { Span } from '../records.ts';
import { relationOf } from '../relation.ts';
import { representationOf } from '../representation.ts';
import { see } from '../rows.ts';
import { search } from '../search.ts';
import { asksBelow } from '../selected.ts';
import { standingOf } from '../standing.ts';
import { traceBetween } from '../trace.ts';
import type { Resolvers } from '../types.generated.ts';

/** Arguments as GraphQL has checked them against the schema. */
type Args = { readonly [name: string]: string };
type Question = (view: View, args: Args, context: Context, info: GraphQLResolveInfo) => unknown;

const BODIES = ['Organization', 'Organ'];

/** Series of years need all spells that ever were; else those of the view do. */
const spanFor = (info: GraphQLResolveInfo): Span => (asksBelow(info, 'years') ? 'EVER' : 'WINDOW');

/** What figures read of members and bodies, beside what is shown of them: their order, and when they may have existed. */
const MEMBER = ['sort', 's0', 'u1'];

/** Every question that depends on the clock, as a function of the view: Query asks under the plain one, View under its own. */
const questions: Record<string, Question> = {
  node: passive((view, { id = '' }, context) => byId(id, view, context)),
  nodes: passive((view, { ids }, context) =>
    Promise.all((ids as unknown as string[]).map((id) => byId(id, view, context))),
  ),
  search: passive((view, args, context) => search(view, args as never, context)),
  organization: passive((view, { id, acronym }, context, info) =>
    oneOf('Organization', { id, name: acronym }, view, context, info),
  ),
  organ: passive((view, { id, acronym, organization }, context, info) =>
    acronym ? organBy(acronym, organization, view, context) : oneOf('Organ', { id }, view, context, info),
  ),
  state: passive((view, { id, code }, context, info) =>
    oneOf('State', { id, name: code }, view, context, info),
  ),
  person: passive((view, { id }, context, info) => oneOf('Person', { id }, view, context, info)),
  post: passive((view, { id }, context, info) => oneOf('Post', { id }, view, context, info)),
  meeting: passive((view, { id, organ, on }, context, info) => {
    if (organ && on) return meetingOn(organ, on, view, context);
    if (!id) throw new Fault('INVALID_ARGUMENT', 'meeting needs an id, or organ and on together');
    return oneOf('Meeting', { id }, view, context, info);
  }),
  document: passive((view, { id }, context, info) => oneOf('Document', { id }, view, context, info)),
  topic: passive((view, { id }, context, info) => oneOf('Topic', { id }, view, context, info)),
  source: passive((view, { id }, context, info) => oneOf('Source', { id }, view, context, info)),
  organizations: rootConnection('Organization'),
  organs: rootConnection('Organ'),
  states: rootConnection('State'),
  people: rootConnection('Person'),
  posts: rootConnection('Post'),
  meetings: rootConnection('Meeting'),
  documents: rootConnection('Document'),
  topics: rootConnection('Topic'),
  sources: rootConnection('Source'),
  memberships: rootConnection('Membership'),
  tenures: rootConnection('Tenure'),
  chairmanships: rootConnection('Chairmanship'),
  attendances: rootConnection('Attendance'),
  cooperation: rootConnection('Cooperation'),
  standing: async (view, { member = '', of = '' }, context) => {
    const [memberKey, ofKey] = await Promise.all([
      keyOf(member, ['State', ...BODIES], context),
      keyOf(of, BODIES, context),
    ]);
    return standingOf(
      known(memberKey, member, 'state, organization or organ'),
      known(ofKey, of, 'organization or organ'),
      view,
      context,
    );
  },
  trace: passive((view, args, context) => traceBetween(view, args as never, context)),
  links: passive((view, { among }, context) => linksBetween(view, among as unknown as string[], context)),
  representation: (view, args, context) => representationOf(args as never, view, context),
  relation: (view, { a = '', b = '' }, context) => relationOf({ a, b }, view, context),
  overlap: reading(MEMBER, (view, args, context, info) =>
    overlapOf(view, args as never, spanFor(info), context),
  ),
  jointMemberships: reading(MEMBER, (view, args, context, info) =>
    jointMembershipsOf(
      view,
      args as never,
      { span: spanFor(info), ids: asksBelow(info, 'memberships') },
      context,
    ),
  ),
  coverage: async (view, { of }, context) => {
    const scope = of ? known(await keyOf(of, BODIES, context), of, 'organization or organ') : null;
    return (await context.load.ask(coverageOf, { scope })).map(({ row }) =>
      see('Coverage', row as never, view),
    );
  },
  disagreements: (view, args, context) => disagreements(view, args as never, context),
  changes: (view, args, context) => changes(view, args as never, context),
  policies: (view, args, context) => policies(view, args as never, context),
};

const under = (viewOf: (parent: View, context: Context) => View) =>
  Object.fromEntries(
    Object.entries(questions).map(([field, ask]) => {
      const resolve = (parent: View, args: Args, context: Context, info: GraphQLResolveInfo) => {
        // All that is asked is asked below these fields: from here on it is known what is read.
        if (context.plans) context.load.readOnly(operationReads(info)?.ofNodes ?? null);
        return ask(viewOf(parent, context), args, context, info);
      };
      const told = readsOf(ask);
      return [field, told ? reading(told.plainly, resolve, told.withArguments) : resolve];
    }),
  );

/** Resolvers of the root. */
export const query = {
  Query: {
    ...under((_, context) => context.plain),
    asOf: reading([], (_: unknown, args: ClockArgs, context: Context) => viewFor(args, context)),
    release: (_: unknown, __: unknown, context: Context) => context.release,
    releases: (_: unknown, __: unknown, context: Context) => {
      // Releases come and go while one and the same answers.
      context.load.meter.lasting = false;
      return allReleases(context.graph);
    },
    vocabulary: (_: unknown, { list }: { list?: string | null }) => vocabularyOf(list),
    model: (_: unknown, __: unknown, context: Context) => modelOf(context),
  },
  View: {
    ...under((view) => view),
    from: reading([], (view: View) => daysOf(view).from),
    to: reading([], (view: View) => daysOf(view).to),
    policy: reading([], (view: View) => view.resolution.policy),
    prefer: reading([], (view: View) => view.resolution.prefer),
    verifiedOnly: reading([], (view: View) => view.resolution.verifiedOnly),
  },
} as unknown as Pick<Resolvers, 'Query' | 'View'>;

interface ClockArgs {
  readonly at?: string | null;
  readonly during?: string | null;
  readonly resolve?: ResolveArgs | null;
}

async function viewFor({ at, during, resolve }: ClockArgs, context: Context): Promise<View> {
  if (at && during) throw new Fault('INVALID_ARGUMENT', 'asOf takes at or during, not both');
  const resolution = resolutionOf(resolve, context);
  await requireSources(resolution.prefer, context);
  if (at) return viewAt(at, resolution);
  if (during) return viewDuring(during, resolution);
  return underPolicy(context.plain, resolution);
}

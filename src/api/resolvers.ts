import { changeResolvers } from './resolvers/changes.ts';
import { disagreementResolvers } from './resolvers/disagreements.ts';
import { entities } from './resolvers/entities.ts';
import { facts } from './resolvers/facts.ts';
import { query } from './resolvers/query.ts';
import { period } from './resolvers/shared.ts';
import { scalars } from './scalars.ts';

/** All resolvers, by type and field. Pages and plain values need none: GraphQL reads them as they are. */
export const resolvers = {
  ...scalars,
  ...query,
  ...entities,
  ...facts,
  ...disagreementResolvers,
  ...changeResolvers,
  Period: period,
};

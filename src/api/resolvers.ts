import { changeResolvers } from './resolvers/changes.ts';
import { coAttendance } from './resolvers/co-attendance.ts';
import { disagreementResolvers } from './resolvers/disagreements.ts';
import { entities } from './resolvers/entities.ts';
import { explore } from './resolvers/explore.ts';
import { facts } from './resolvers/facts.ts';
import { membershipMeasures } from './resolvers/membership-measures.ts';
import { outcome } from './resolvers/outcome.ts';
import { query } from './resolvers/query.ts';
import { relation } from './resolvers/relation.ts';
import { representation } from './resolvers/representation.ts';
import { period } from './resolvers/shared.ts';
import { trace } from './resolvers/trace.ts';
import { scalars } from './scalars.ts';

/** All resolvers, by type and field. Pages and plain values need none: GraphQL reads them as they are. */
export const resolvers = {
  ...scalars,
  ...query,
  ...entities,
  ...facts,
  ...trace,
  ...explore,
  ...outcome,
  ...representation,
  ...coAttendance,
  ...relation,
  ...membershipMeasures,
  ...disagreementResolvers,
  ...changeResolvers,
  Period: period,
};

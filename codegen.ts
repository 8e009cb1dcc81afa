import type { CodegenConfig } from '@graphql-codegen/cli';
import { kindNames } from './src/domain/kinds.ts';

/** Types of the resolvers, from the schema: each kind of the graph stands on its row as a view shows it. */
const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  silent: true,
  generates: {
    'src/api/types.generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        strictScalars: true,
        scalars: { Date: 'string', EDTF: 'string', Language: 'string' },
        contextType: './context.ts#Context',
        mappers: {
          ...Object.fromEntries(
            kindNames.filter((kind) => kind !== 'Name').map((kind) => [kind, `./rows.ts#${kind}Seen`]),
          ),
          Name: './rows.ts#NameSeen',
          ...Object.fromEntries(
            ['Node', 'Entity', 'Actor', 'Body', 'Party'].map((name) => [name, './rows.ts#AnySeen']),
          ),
          Outcome: './outcome.ts#OutcomeSeen',
          Representation: './representation.ts#RepresentationSeen',
          Representative: './representation.ts#RepresentativeSeen',
          CoAttendance: './co-attendance.ts#CoAttendanceSeen',
          Relation: './relation.ts#RelationSeen',
          Standing: './standing.ts#StandingSeen',
          Period: './rows.ts#PeriodSeen',
          View: './rows.ts#ViewSeen',
          Release: './rows.ts#ReleaseSeen',
          SearchConnection: './search.ts#SearchPage',
          Model: './model.ts#ModelSeen',
          Disagreement: './disagreements.ts#DisagreementSeen',
          Event: './changes.ts#EventSeen',
          Difference: './differences.ts#DifferenceSeen',
        },
      },
    },
  },
};

export default config;

import { type GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { Fault } from '../domain/errors.ts';
import { boundsOf, dayFrom } from '../domain/time.ts';
import { graphqlError } from './errors.ts';

/** A scalar whose texts are checked when they come in; what goes out is ours and goes as it is. */
function text(name: string, check: (value: string) => unknown): GraphQLScalarType<string, string> {
  const read = (value: unknown): string => {
    if (typeof value !== 'string') throw asError(new Fault('INVALID_ARGUMENT', `${name} must be a string`));
    try {
      check(value);
    } catch (error) {
      throw asError(error);
    }
    return value;
  };
  return new GraphQLScalarType<string, string>({
    name,
    serialize: (value) => String(value),
    parseValue: read,
    parseLiteral: (ast: ValueNode) => read(ast.kind === Kind.STRING ? ast.value : undefined),
  });
}

const asError = (error: unknown): GraphQLError | unknown =>
  error instanceof Fault ? graphqlError(error) : error;

/** The scalars of the schema. */
export const scalars = {
  Date: text('Date', dayFrom),
  EDTF: text('EDTF', boundsOf),
  Language: text('Language', (value) => {
    if (!/^[a-z]{2,3}$/.test(value))
      throw new Fault('INVALID_ARGUMENT', `"${value.slice(0, 20)}" is not an ISO 639 code`);
  }),
};

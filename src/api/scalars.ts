import { type GraphQLError, Kind, type ValueNode } from 'graphql';
import { Fault } from '../domain/errors.ts';
import { boundsOf, dayFrom } from '../domain/time.ts';
import { graphqlError } from './errors.ts';

/** How a scalar reads and writes; its description stands in the SDL. What comes in is checked, what goes out is ours and goes as it is. */
function text(name: string, check: (value: string) => unknown) {
  const read = (value: unknown): string => {
    if (typeof value !== 'string') throw asError(new Fault('INVALID_ARGUMENT', `${name} must be a string`));
    try {
      check(value);
    } catch (error) {
      throw asError(error);
    }
    return value;
  };
  return {
    __serialize: (value: unknown) => String(value),
    __parseValue: read,
    __parseLiteral: (ast: ValueNode) => read(ast.kind === Kind.STRING ? ast.value : undefined),
  };
}

const asError = (error: unknown): GraphQLError | unknown =>
  error instanceof Fault ? graphqlError(error) : error;

/** A date or period; the message tells how to write either. */
function period(value: string): void {
  try {
    boundsOf(value);
  } catch (error) {
    throw error instanceof Fault && error.code === 'INVALID_DATE'
      ? new Fault('INVALID_PERIOD', `"${value.slice(0, 40)}" is neither a date nor a period`)
      : error;
  }
}

/** The scalars of the schema. */
export const scalars = {
  Date: text('Date', dayFrom),
  EDTF: text('EDTF', period),
  Language: text('Language', (value) => {
    if (!/^[a-z]{2,3}$/.test(value))
      throw new Fault(
        'INVALID_ARGUMENT',
        `"${value.slice(0, 20)}" is not a language: write its ISO 639-1 code in lower case, such as "ru"`,
      );
  }),
};

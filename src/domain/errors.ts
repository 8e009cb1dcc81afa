interface Entry {
  /** Status of the HTTP answer when the whole request fails with it; null for errors of commands. */
  readonly http: number | null;
  readonly title: string;
  readonly hint: string;
}

const e = (http: number | null, title: string, hint: string): Entry => ({ http, title, hint });

/** Every error that a user can meet: a stable code, what it means and what to do. `docs/errors.md` is printed from it. */
export const catalogue = {
  INVALID_DATE: e(400, 'A date cannot be read', 'Give a day as YYYY-MM-DD, for example "2020-12-01".'),
  INVALID_PERIOD: e(
    400,
    'A period cannot be read',
    'Give an EDTF value such as "2020", "2020-12" or "2015-01-01/2020-12-31"; the end must not lie before the beginning.',
  ),
  INVALID_ID: e(
    400,
    'An id cannot be read',
    'Ids are lower-case words joined by hyphens, as in the field `key`; find them with `search`.',
  ),
  INVALID_CURSOR: e(
    400,
    'A cursor cannot be read',
    'Pass `pageInfo.endCursor` of the same list with the same ordering, unchanged.',
  ),
  INVALID_PAGE_SIZE: e(
    400,
    'The page size is out of bounds',
    'Ask for as many items as the list allows with `first`, mostly 1 to 500, and go on with `after`.',
  ),
  INVALID_ARGUMENT: e(
    400,
    'An argument is not possible',
    'Read the description of the argument in the schema.',
  ),
  UNKNOWN_KEY: e(
    400,
    'A key, acronym or code is not known in this collection',
    'Find keys with `search`, for example `{ search(text: "CSTO") { nodes { key name } } }`.',
  ),
  UNKNOWN_SOURCE: e(
    400,
    'A source id is not known',
    'Source ids are listed by `sources { nodes { key title } }`.',
  ),
  UNKNOWN_RELEASE: e(
    400,
    'The release is not known',
    'The releases that there are: `{ releases { name hash } }`, or `npm run releases`.',
  ),
  QUERY_TOO_DEEP: e(
    400,
    'The query is nested too deeply',
    'Ask in two steps: take the keys from a first query.',
  ),
  QUERY_TOO_COSTLY: e(
    400,
    'The query could return too much',
    'Lower `first` of the outer lists, or split the query; `extensions.cost` tells the estimate.',
  ),
  EXPORT_NOT_TABULAR: e(
    400,
    'The answer has no list to export as CSV',
    'Select a list, for example `memberships { nodes { … } }`.',
  ),
  BAD_REQUEST: e(
    400,
    'The request cannot be read',
    'Send GET with `query`, or POST with a JSON object that has `query`.',
  ),
  UNSUPPORTED_MEDIA_TYPE: e(
    415,
    'The content type is not JSON',
    'Send POST with the header `content-type: application/json`.',
  ),
  NOT_FOUND: e(
    404,
    'There is nothing at this address',
    'The API is at /graphql, the page at /, the editor at /graphiql.',
  ),
  REQUEST_TOO_LARGE: e(413, 'The request is too large', 'Send at most 256 KiB.'),
  DATABASE_UNAVAILABLE: e(
    503,
    'The database does not answer',
    'Try again in a moment; `/ready` tells when it is back.',
  ),
  NOT_LOADED: e(503, 'The database holds no release of the data', 'Run `npm run seed`.'),
  TIMEOUT: e(503, 'The query took too long and was stopped', 'Ask for fewer items or fewer levels.'),
  INTERNAL: e(500, 'Something failed inside', 'Report the reference number; it is in the log of the server.'),
  SEED_INVALID: e(
    null,
    'The seed breaks its rules; nothing was written',
    'Mend the records named and run it again.',
  ),
  INVALID_SETTING: e(
    null,
    'A setting of the environment cannot be used',
    'HOST is a name or address, PORT a number from 0 to 65535.',
  ),
  PORT_IN_USE: e(null, 'The port is in use', 'Choose another one, for example `PORT=4001 npm start`.'),
  IMPORT_RUNNING: e(null, 'Another import is running', 'Wait for it to end, or end the process named.'),
} as const satisfies Record<string, Entry>;

/** A stable error code. */
export type Code = keyof typeof catalogue;

/** An error that is meant for the user: a code of the catalogue and a message with the value at fault. */
export class Fault extends Error {
  readonly code: Code;
  readonly details: Readonly<Record<string, unknown>>;
  constructor(code: Code, message?: string, details: Readonly<Record<string, unknown>> = {}) {
    const { title, hint } = catalogue[code];
    super(`${message ?? title}. ${hint}`);
    this.name = 'Fault';
    this.code = code;
    this.details = details;
  }
}

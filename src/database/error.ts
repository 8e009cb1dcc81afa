/** What can keep a database from being provided. */
export type DatabaseErrorCode =
  | 'DATABASE_BAD_ADDRESS'
  | 'DATABASE_UNREACHABLE'
  | 'DATABASE_UNAUTHORIZED'
  | 'DATABASE_NOT_FOUND'
  | 'DATABASE_TOO_OLD'
  | 'DATABASE_REFUSED'
  | 'DATABASE_NEEDS_JAVA'
  | 'DATABASE_FETCH_FAILED'
  | 'DATABASE_START_FAILED'
  | 'DATABASE_STATE_LOST';

/** An error whose message tells a person what to do about it. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  readonly code: DatabaseErrorCode;

  constructor(code: DatabaseErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

/** The message of anything that was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

import { pino } from 'pino';

/** The structured log: one JSON line for each thing worth knowing, on standard error. LOG_LEVEL chooses how much. */
export const createLog = (level = process.env.LOG_LEVEL || 'info') =>
  pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 2, sync: false }),
  );

/** A log. */
export type Log = ReturnType<typeof createLog>;

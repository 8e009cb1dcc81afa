import { it } from 'vitest';

/** Whether everything is tried, as `npm run test:full` does: every shape, language, theme and width. */
export const FULL = process.env.IGO_FULL === '1';

/** All of a list in a full run, else every so-manieth of it: `npm test` has three minutes. */
export const some = <T>(all: readonly T[], step: number): T[] => all.filter((_, i) => FULL || i % step === 0);

/** A test of a full run only. */
export const also = it.runIf(FULL);

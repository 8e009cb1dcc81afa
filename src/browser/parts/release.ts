import { useAnswer } from '../ui/answer.ts';

const RELEASE = '{ release { name dataUntil } }';

/** The release of the data, as it is cited. */
export function useRelease(): string {
  const { data } = useAnswer<{ release: { name: string; dataUntil: string } }>(RELEASE, {});
  return data ? `igo-graph ${data.release.name} (${data.release.dataUntil})` : 'igo-graph';
}

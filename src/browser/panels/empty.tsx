import { bring, fetchThings, neighboursOf } from '../state/actions.ts';
import { setClock } from '../state/scene.ts';
import { useStore } from '../state/store.ts';
import { addressOf, follow } from '../ui/route.ts';
import { say } from '../words.ts';

/** Members of an organization on a day, around it. */
async function membersOn(key: string, at: string): Promise<void> {
  const { apply } = useStore.getState();
  apply('clock', (scene) => setClock(scene, { mode: 'at', at }), at);
  const { things } = await fetchThings([key]);
  await bring(things, null, 'add', things[0]?.en ?? key);
  const members = await neighboursOf(
    key,
    { mode: 'at', at },
    { link: 'MEMBER_OF', forward: false, kinds: null, order: 'NAME', first: 50 },
  );
  await bring(members.things, key, 'expand', 'MEMBER_OF');
  useStore.getState().amend((scene) => ({ ...scene, selection: { thing: key } }));
}

/** A meeting with those who attended it. */
async function attendance(key: string): Promise<void> {
  const { things } = await fetchThings([key]);
  await bring(things, null, 'add', things[0]?.en ?? key);
  const people = await neighboursOf(
    key,
    { mode: 'any' },
    { link: 'ATTENDED', forward: false, kinds: null, order: 'NAME', first: 50 },
  );
  await bring(people.things, key, 'expand', 'ATTENDED');
  const bodies = await neighboursOf(
    key,
    { mode: 'any' },
    { link: 'REPRESENTED_AT', forward: false, kinds: null, order: 'NAME', first: 50 },
  );
  await bring(bodies.things, key, 'expand', 'REPRESENTED_AT');
  useStore.getState().amend((scene) => ({ ...scene, selection: { thing: key } }));
}

/** The first screen: a question, and three worked examples on real data. */
export function EmptyScene() {
  const lang = useStore((state) => state.lang);
  const run = (task: () => Promise<void>) => () => {
    task().catch((error: Error) => useStore.getState().fail(error, run(task)));
  };
  const path = addressOf('paths', { from: 'csto', to: 'sco', at: '2020-12-01' });
  return (
    <div className="empty-scene">
      <h1>{say('emptyTitle', lang)}</h1>
      <p>{say('emptyLead', lang)}</p>
      <ul>
        <li>
          <button type="button" onClick={run(() => membersOn('csto', '2020-12-01'))}>
            {say('exampleMembers', lang)}
          </button>
        </li>
        <li>
          <a className="button" href={path} onClick={(event) => follow(event, path)}>
            {say('examplePath', lang)}
          </a>
        </li>
        <li>
          <button type="button" onClick={run(() => attendance('csto-cfm-2020-12-01'))}>
            {say('exampleBoth', lang)}
          </button>
        </li>
      </ul>
    </div>
  );
}

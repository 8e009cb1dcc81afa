import { useCallback, useState } from 'react';
import { create } from 'zustand';
import { holds, windowOf } from '../data/model.ts';
import { bring, neighboursOf, type RelationCount, relationsOf } from '../state/actions.ts';
import { useStore } from '../state/store.ts';
import { useLoaded } from '../ui/answer.ts';
import { addressOf, go } from '../ui/route.ts';
import { Waiting } from '../ui/waiting.tsx';
import { kindsWord, say, typeWord } from '../words.ts';

/** Which thing is being expanded, if any: the panel that asks how. */
const useExpanding = create<{ key: string | null; set(key: string | null): void }>((set) => ({
  key: null,
  set: (key) => set({ key }),
}));

/** Opens the choice of what to expand a thing by. */
export function expandThing(key: string): void {
  useStore.getState().amend((scene) => ({ ...scene, selection: { thing: key } }));
  useExpanding.getState().set(key);
  requestAnimationFrame(() => document.getElementById('expand')?.focus());
}

/** How many things the screen takes before the reader is asked. */
const CROWD = 300;

type Order = 'IMPORTANCE' | 'DATE' | 'DATE_DESC' | 'NAME';

/** The relations of a thing with their counts; each brings a page of its neighbours. */
export function ExpandPanel({ id }: { readonly id: string }) {
  const lang = useStore((state) => state.lang);
  const clock = useStore((state) => state.scene.clock);
  const places = useStore((state) => state.scene.places);
  const ties = useStore((state) => state.ties);
  const answer = useLoaded(useCallback((signal: AbortSignal) => relationsOf(id, clock, signal), [id, clock]));
  const [limit, setLimit] = useState(25);
  const [order, setOrder] = useState<Order>('IMPORTANCE');
  const [crowd, setCrowd] = useState<(() => void) | null>(null);
  const open = useExpanding((state) => state.key === id);
  const window_ = windowOf(clock);
  const here = (relation: RelationCount): number =>
    new Set(
      Object.values(ties)
        .filter(
          ({ type, from, to, ...tie }) =>
            type === relation.link &&
            holds(tie, window_) !== 'no' &&
            (relation.forward ? from === id && places[to] : to === id && places[from]),
        )
        .map(({ from, to }) => (relation.forward ? to : from))
        .filter((key) => useStore.getState().things[key]?.kind === relation.kind),
    ).size;
  const run = async (relation: RelationCount, anyway = false) => {
    const there = here(relation);
    const { things } = await neighboursOf(id, clock, {
      link: relation.link,
      forward: relation.forward,
      kinds: [relation.kind],
      order,
      first: Math.min(500, there + limit),
    });
    const fresh = things.filter(({ key }) => !places[key]).slice(0, limit);
    if (!anyway && Object.keys(places).length + fresh.length > CROWD) {
      setCrowd(() => () => run(relation, true));
      return;
    }
    setCrowd(null);
    await bring(fresh, id, 'expand', `${typeWord(relation.link, lang)} · ${kindsWord(relation.kind, lang)}`);
    useStore.getState().say(`${say('expand', lang)}: ${there + fresh.length} / ${relation.count}`);
  };
  const ask = (relation: RelationCount): void => {
    run(relation).catch((error: Error) => useStore.getState().fail(error, () => ask(relation)));
  };
  const relations = answer.data;
  if (answer.busy || !relations) return <Waiting answer={answer} />;
  return (
    <section
      className={open ? 'expand open' : 'expand'}
      id="expand"
      tabIndex={-1}
      aria-label={say('doExpand', lang)}
    >
      <h3>{say('doExpand', lang)}</h3>
      <div className="row">
        <label>
          {say('limit', lang)}{' '}
          <select value={limit} onChange={(event) => setLimit(Number(event.target.value))}>
            {[10, 25, 50, 100].map((n) => (
              <option key={n}>{n}</option>
            ))}
          </select>
        </label>
        <label>
          {say('order', lang)}{' '}
          <select value={order} onChange={(event) => setOrder(event.target.value as Order)}>
            <option value="IMPORTANCE">{say('byImportance', lang)}</option>
            <option value="DATE">{say('byDate', lang)}</option>
            <option value="DATE_DESC">{say('byDateDesc', lang)}</option>
            <option value="NAME">{say('byName', lang)}</option>
          </select>
        </label>
      </div>
      <ul className="relations">
        {relations.map((relation) => {
          const there = here(relation);
          return (
            <li key={`${relation.link} ${relation.forward} ${relation.kind}`}>
              <button
                type="button"
                // Not `disabled`, which would take the focus away from under the reader.
                aria-disabled={there >= relation.count}
                onClick={() => {
                  if (there < relation.count) ask(relation);
                }}
              >
                <span>
                  {typeWord(relation.link, lang)} {relation.forward ? '→' : '←'}{' '}
                  {kindsWord(relation.kind, lang)}
                </span>
                <span className="count">
                  {there > 0 ? `${there} / ` : ''}
                  {relation.count}
                  {relation.possible > 0 ? ` (≈ ${relation.possible})` : ''}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {crowd && (
        <div className="crowd" role="alert">
          <p>{say('tooMany', lang)}</p>
          <button type="button" onClick={() => go(addressOf('table'))}>
            {say('asGroup', lang)}
          </button>
          <button type="button" onClick={() => crowd()}>
            {say('anyway', lang)}
          </button>
          <button type="button" onClick={() => setCrowd(null)}>
            {say('cancel', lang)}
          </button>
        </div>
      )}
    </section>
  );
}

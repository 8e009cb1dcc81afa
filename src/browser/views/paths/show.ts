import type { Tie } from '../../data/model.ts';
import { bring, thingOf } from '../../state/actions.ts';
import { moveThings } from '../../state/scene.ts';
import { useStore } from '../../state/store.ts';
import { addressOf, go } from '../../ui/route.ts';
import { type Hop, type Path, thingsOn } from './queries.ts';

/** Whether a link of the graph is one of a path. */
const isTieOf = ({ link, fact, from, to }: Hop, tie: Tie): boolean =>
  tie.type === link &&
  tie.fact === fact.key &&
  ((tie.from === from.key && tie.to === to.key) || (tie.from === to.key && tie.to === from.key));

/** How far the things of a path stand from each other on the graph. */
const STEP = 190;

/** Puts a path on the graph as a line from left to right, below what is there, marks its links and goes there. */
export async function showOnGraph(path: Path): Promise<void> {
  const things = thingsOn(path).map(thingOf);
  const { lang } = useStore.getState();
  const own = new Set(things.map(({ key }) => key));
  const others = Object.entries(useStore.getState().scene.places).filter(([key]) => !own.has(key));
  await bring(things, null, 'showPath', `${things[0]?.[lang] ?? ''} → ${things.at(-1)?.[lang] ?? ''}`);
  const { ties, amend, setCamera, say } = useStore.getState();
  const left = others.length > 0 ? Math.min(...others.map(([, { x }]) => x)) : 0;
  const y = others.length > 0 ? Math.max(...others.map(([, place]) => place.y)) + STEP : 0;
  // Every second one stands a little higher: links past a thing do not run through it.
  const line = Object.fromEntries(
    things.map(({ key }, i) => [key, { x: left + i * STEP, y: i % 2 === 1 ? y - 70 : y }]),
  );
  const found = path.hops.flatMap((hop) =>
    Object.values(ties)
      .filter((tie) => isTieOf(hop, tie))
      .map(({ key }) => ({ key, hop })),
  );
  const marked = found.map(({ key }) => key);
  const doubts = Object.fromEntries(
    found.flatMap(({ key, hop: { en, ru } }) => (en && ru ? [[key, { en, ru }] as const] : [])),
  );
  amend((scene) => ({
    ...moveThings(scene, line),
    hiddenTies: scene.hiddenTies.filter((key) => !marked.includes(key)),
    path: marked,
    doubts,
    selection: things[0] ? { thing: things[0].key } : null,
  }));
  const width = (things.length - 1) * STEP;
  const room = Math.max(280, window.innerWidth - (window.innerWidth >= 1024 ? 660 : 40));
  setCamera({ x: left + width / 2, y, zoom: Math.min(1.2, Math.max(0.3, room / (width + STEP))) });
  go(addressOf('graph'));
  say(path.sentence);
}

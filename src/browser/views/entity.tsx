import { useEffect, useMemo, useRef, useState } from 'react';
import type { Kind, Thing } from '../data/model.ts';
import { Behind } from '../parts/behind.tsx';
import { useAddressClock } from '../parts/clock.tsx';
import { useTerms } from '../parts/terms.ts';
import { thingOf } from '../state/actions.ts';
import { useStore } from '../state/store.ts';
import { type Answer, useAnswer } from '../ui/answer.ts';
import { useRoute } from '../ui/route.ts';
import { useTitle } from '../ui/title.ts';
import { Waiting } from '../ui/waiting.tsx';
import { say } from '../words.ts';
import { EntityContext, nameIn } from './entity/context.tsx';
import { OnDate } from './entity/day.tsx';
import { Conflicts, Sources } from './entity/evidence.tsx';
import { factsOf } from './entity/facts.ts';
import { EntityHead } from './entity/head.tsx';
import { Changes, Names, Overview } from './entity/overview.tsx';
import { KindParts } from './entity/parts.tsx';
import { AROUND, dayQuery, HEAD, kindQuery, SOURCES } from './entity/queries.ts';
import { Relations, useLinkRows } from './entity/relations.tsx';
import { SmallGraph } from './entity/small.tsx';
import type { Around, Day, Head, Known, Source } from './entity/types.ts';
import './paths.css';
import './entity.css';

interface Props {
  readonly id: string;
  readonly theme: 'light' | 'dark';
}

/** The page of a thing: everything that is known of it, complete without the graph. */
export default function EntityView({ id, theme }: Props) {
  const lang = useStore((state) => state.lang);
  const head = useAnswer<{ node: Head | null }>(HEAD, { id });
  const node = head.data?.node?.key ? head.data.node : null;
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    // The link that led here is gone: reading goes on at the beginning of the page.
    window.scrollTo(0, 0);
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, []);
  useTitle(node ? `${nameIn(node, lang)} · ${say('title', lang)}` : id);
  return (
    <main id="main" ref={main} className="page entity-page" tabIndex={-1}>
      <Waiting answer={head} />
      {head.data && !node && (
        <>
          <h1>{id}</h1>
          <p role="status">{say('noSuchThing', lang)}</p>
        </>
      )}
      {node && <Entity head={node} theme={theme} />}
    </main>
  );
}

/** The page of a thing that exists. */
function Entity({ head, theme }: { readonly head: Head; readonly theme: 'light' | 'dark' }) {
  const lang = useStore((state) => state.lang);
  const { params } = useRoute();
  const clock = useAddressClock(params);
  const terms = useTerms(lang);
  const [relation, setRelation] = useState('');
  const id = head.key;
  const kind: Kind = head.__typename;
  const about = useAnswer<{ asOf: { node: Known | null } }>(kindQuery(kind), { id });
  const links = useAnswer<{ node: { neighbours: Around } | null }>(AROUND, { id, after: null });
  const day = useAnswer<{ asOf: { node: Day | null } }>(dayQuery(kind, clock), { id });
  const known = about.data?.asOf.node ?? null;
  const around = links.data?.node?.neighbours ?? null;
  const rows = useLinkRows(around, clock);
  const facts = useMemo(() => factsOf(head, known, around, lang, terms), [head, known, around, lang, terms]);
  const keys = useMemo(
    () =>
      known && around
        ? [...new Set(facts.flatMap(({ claims }) => claims.map(({ source }) => source.key)))]
            .sort()
            .slice(0, 500)
        : [],
    [facts, known, around],
  );
  const told: Answer<{ nodes: readonly (Source | null)[] }> = useAnswer(keys.length > 0 ? SOURCES : null, {
    ids: keys,
  });
  const sources = useMemo(
    () =>
      Object.fromEntries((told.data?.nodes ?? []).flatMap((one) => (one ? [[one.key, one] as const] : []))),
    [told.data],
  );
  const thing = useMemo(() => thingOf(head), [head]);
  const things = useMemo(
    (): Readonly<Record<string, Thing>> =>
      Object.fromEntries((around?.edges ?? []).map(({ node }) => [node.key, thingOf(node)])),
    [around],
  );
  const names = useMemo(
    () => new Map([thing, ...Object.values(things)].map((one) => [one.key, one[lang]] as const)),
    [thing, things, lang],
  );
  return (
    <EntityContext.Provider value={{ sources, terms }}>
      <div className="entity-top">
        <div>
          <EntityHead head={head} known={known} clock={clock} rows={rows} facts={facts} />
          {known && <Overview known={known} kind={kind} />}
          <OnDate kind={kind} clock={clock} answer={day} chosen={relation} onRelation={setRelation} />
        </div>
        <aside aria-label={say('graph', lang)}>
          <SmallGraph thing={thing} rows={rows} things={things} clock={clock} theme={theme} />
        </aside>
      </div>
      <Waiting answer={about} />
      {known && <KindParts kind={kind} id={id} known={known} />}
      {known && <Changes known={known} />}
      <Waiting answer={links} />
      {around && <Relations id={id} rows={rows} relation={relation} onRelation={setRelation} />}
      <Conflicts facts={facts} names={names} />
      <Names names={head.names} />
      {told.error && <Waiting answer={told} />}
      <Sources facts={facts} />
      <Behind
        queries={[
          { query: HEAD, variables: { id } },
          { query: kindQuery(kind), variables: { id } },
          { query: dayQuery(kind, clock), variables: { id } },
          { query: AROUND, variables: { id, after: null } },
        ]}
      />
    </EntityContext.Provider>
  );
}

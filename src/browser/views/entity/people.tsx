import { useState } from 'react';
import { Remark } from '../../parts/tongue.tsx';
import { useStore } from '../../state/store.ts';
import { dateWord, say } from '../../words.ts';
import { Bars } from './bars.tsx';
import { Evidence, nameIn, RefLink, TableBox, useShared } from './context.tsx';
import type { Chair, Held, Sat } from './types.ts';

const ROWS = 25;

interface TenuresProps {
  readonly tenures: readonly Held[];
  /** Whose page it is: a person's shows posts, a post's shows people, all others show both. */
  readonly side: 'person' | 'post' | 'both';
  readonly now: string;
}

/** Who held which post, when. */
export function Tenures({ tenures, side, now }: TenuresProps) {
  const lang = useStore((state) => state.lang);
  const { terms } = useShared();
  const [all, setAll] = useState(false);
  if (tenures.length === 0) return null;
  const ordered =
    side === 'both' ? tenures : [...tenures].sort((a, b) => (a.since ?? '').localeCompare(b.since ?? ''));
  const shown = all ? ordered : ordered.slice(0, ROWS);
  const nameOf = (held: Held) =>
    side === 'both'
      ? `${nameIn(held.post, lang)}: ${nameIn(held.person, lang)}`
      : nameIn(side === 'person' ? held.post : held.person, lang);
  const head = [
    ...(side === 'person' ? [] : [say('who', lang)]),
    ...(side === 'post' ? [] : [say('postWord', lang)]),
    say('since', lang),
    say('until', lang),
    say('remark', lang),
    say('sources', lang),
  ];
  return (
    <section>
      <h2>
        {say('tenures', lang)} <span className="count">{tenures.length}</span>
      </h2>
      <Bars
        now={now}
        rows={shown.map((held) => ({
          key: held.key,
          name: nameOf(held),
          bars: [{ span: held.period, word: held.acting ? say('acting', lang) : '', full: !held.acting }],
          marks: [],
        }))}
      />
      <TableBox caption={say('tenures', lang)} head={head}>
        {shown.map((held) => (
          <tr key={held.key}>
            {side !== 'person' && (
              <th scope="row">
                <RefLink to={held.person} />
              </th>
            )}
            {side === 'person' ? (
              <th scope="row">
                <RefLink to={held.post} />
              </th>
            ) : (
              side === 'both' && (
                <td>
                  <RefLink to={held.post} />
                </td>
              )
            )}
            <td className="date">{dateWord(held.since, lang)}</td>
            <td className="date">
              {held.until ? dateWord(held.until, lang) : terms('PeriodEnd', held.period.end)}
            </td>
            <td>
              {held.acting ? `${say('acting', lang)} ` : ''}
              <Remark text={held.endReason} /> <Remark text={held.note} />
            </td>
            <td>
              <Evidence claims={held.claims} of={nameOf(held)} />
            </td>
          </tr>
        ))}
      </TableBox>
      {!all && ordered.length > ROWS && (
        <button type="button" onClick={() => setAll(true)}>
          {say('showAll', lang)} ({ordered.length})
        </button>
      )}
    </section>
  );
}

/** Who presided, or over what. */
export function Chairs({ chairs, self }: { readonly chairs: readonly Chair[]; readonly self: string }) {
  const lang = useStore((state) => state.lang);
  const { terms } = useShared();
  if (chairs.length === 0) return null;
  const word = say('chairmanships', lang);
  return (
    <section>
      <h2>
        {word} <span className="count">{chairs.length}</span>
      </h2>
      <TableBox
        caption={word}
        head={[
          say('who', lang),
          say('person', lang),
          say('since', lang),
          say('until', lang),
          say('sources', lang),
        ]}
      >
        {chairs.map((chair) => {
          const far = chair.state.key === self ? chair.of : chair.state;
          return (
            <tr key={chair.key}>
              <th scope="row">
                <RefLink to={far} />
              </th>
              <td>
                {chair.person && <RefLink to={chair.person} />} <Remark text={chair.note} />
              </td>
              <td className="date">{dateWord(chair.since, lang)}</td>
              <td className="date">
                {chair.until ? dateWord(chair.until, lang) : terms('PeriodEnd', chair.period.end)}
              </td>
              <td>
                <Evidence claims={chair.claims} of={nameIn(far, lang)} />
              </td>
            </tr>
          );
        })}
      </TableBox>
    </section>
  );
}

/** Who sat at a meeting, or at which meetings a person sat. */
export function Attendances({
  sat,
  of,
}: {
  readonly sat: readonly Sat[];
  readonly of: 'meeting' | 'person';
}) {
  const lang = useStore((state) => state.lang);
  const { terms } = useShared();
  const [all, setAll] = useState(false);
  if (sat.length === 0) return null;
  const word = say(of === 'meeting' ? 'participants' : 'meetings', lang);
  const shown = all ? sat : sat.slice(0, ROWS * 2);
  return (
    <section>
      <h2>
        {word} <span className="count">{sat.length}</span>
      </h2>
      <TableBox
        caption={word}
        head={[
          ...(of === 'meeting' ? [say('who', lang)] : [say('meeting', lang), say('date', lang)]),
          say('onBehalf', lang),
          say('postWord', lang),
          say('capacity', lang),
          say('presence', lang),
          say('sources', lang),
        ]}
      >
        {shown.map((one) => (
          <tr key={one.key}>
            {of === 'meeting' ? (
              <th scope="row">{one.person ? <RefLink to={one.person} /> : say('notNamed', lang)}</th>
            ) : (
              <>
                <th scope="row">
                  <RefLink to={one.meeting} />
                </th>
                <td className="date">{dateWord(one.date, lang)}</td>
              </>
            )}
            <td>
              <RefLink to={one.representing} />
            </td>
            <td>{one.tenure ? <RefLink to={one.tenure.post} /> : terms('Office', one.office)}</td>
            <td>{terms('Capacity', one.capacity)}</td>
            <td>
              {terms('Presence', one.presence)}
              {one.online ? `, ${say('online', lang)}` : ''} <Remark text={one.reason ?? one.note} />
            </td>
            <td>
              <Evidence claims={one.claims} of={nameIn(one.person ?? one.representing, lang)} />
            </td>
          </tr>
        ))}
      </TableBox>
      {shown.length < sat.length && (
        <button type="button" onClick={() => setAll(true)}>
          {say('showAll', lang)} ({sat.length})
        </button>
      )}
    </section>
  );
}

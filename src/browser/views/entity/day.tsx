import type { Clock, Kind } from '../../data/model.ts';
import { ClockField } from '../../parts/clock.tsx';
import { useStore } from '../../state/store.ts';
import type { Answer } from '../../ui/answer.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { clockWords, dateWord, kindsWord, say, typeWord } from '../../words.ts';
import { RefLink, RefList, useShared } from './context.tsx';
import type { Day, Ref, Truth } from './types.ts';

interface Props {
  readonly kind: Kind;
  readonly clock: Clock;
  readonly answer: Answer<{ asOf: { node: Day | null } }>;
  readonly chosen: string;
  readonly onRelation: (relation: string) => void;
}

interface Group {
  readonly word: string;
  readonly items: readonly { readonly ref: Ref; readonly more: readonly Ref[]; readonly sure: boolean }[];
}

/** What holds on a day, or at some time of a period: existence, belonging, posts, and the links counted. */
export function OnDate({ kind, clock, answer, chosen, onRelation }: Props) {
  const lang = useStore((state) => state.lang);
  const { terms } = useShared();
  const day = answer.data?.asOf.node;
  const groups = day ? groupsOf(day, terms, lang) : [];
  return (
    <section className="on-date" aria-busy={answer.busy}>
      <h2>
        {say('facts', lang)}: {clockWords(clock, lang)}
      </h2>
      <ClockField clock={clock} />
      {!day && <Waiting answer={answer} />}
      {day && (
        <>
          <dl className="overview">
            {day.truth && (
              <div>
                <dt>
                  {say(
                    kind === 'Meeting' ? 'tookPlace' : kind === 'Document' ? 'cameAbout' : 'existed',
                    lang,
                  )}
                </dt>
                <dd>
                  {terms('TruthValue', day.truth.value)}{' '}
                  <span className="count">{terms('TruthReason', day.truth.reason)}</span>
                </dd>
              </div>
            )}
            {day.latestStage && (
              <div>
                <dt>{say('stage', lang)}</dt>
                <dd>
                  {terms('DocumentStageKind', day.latestStage.kind)}, {dateWord(day.latestStage.date, lang)}
                </dd>
              </div>
            )}
            {groups.map(({ word, items }) => (
              <div key={word}>
                <dt>
                  {word} <span className="count">{items.length}</span>
                </dt>
                <dd>
                  {items.map(({ ref, more, sure }, i) => (
                    <span key={ref.key}>
                      {i > 0 ? ' · ' : ''}
                      {sure ? '' : '≈ '}
                      <RefLink to={ref} />
                      {more.length > 0 && (
                        <>
                          {': '}
                          <RefList of={more} />
                        </>
                      )}
                    </span>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
          <h3>{say('linksThen', lang)}</h3>
          <ul className="relation-chips">
            {day.relations.map(({ link, forward, kind, count, possible, total }) => {
              const id = `${link} ${forward} ${kind}`;
              return (
                <li key={id}>
                  <button
                    type="button"
                    aria-pressed={chosen === id}
                    onClick={() => onRelation(chosen === id ? '' : id)}
                  >
                    {typeWord(link, lang)} {forward ? '→' : '←'} {kindsWord(kind, lang)}{' '}
                    <span className="n">
                      {count}
                      {possible > 0 ? ` (≈ ${possible})` : ''}
                      {total === count ? '' : ` / ${total}`}
                    </span>
                  </button>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}

type Terms = ReturnType<typeof useShared>['terms'];
const holds = ({ truth }: { readonly truth: Truth }): boolean => truth.value !== 'NO';
const sure = ({ truth }: { readonly truth: Truth }): boolean => truth.value === 'YES';

/** Members by status, memberships, presidency, posts with those who hold them. */
function groupsOf(day: Day, terms: Terms, lang: 'en' | 'ru'): Group[] {
  const byStatus = new Map<string, Group['items'][number][]>();
  const put = (word: string, item: Group['items'][number]) => {
    const items = byStatus.get(word) ?? [];
    const known = items.find(({ ref }) => ref.key === item.ref.key);
    const more = item.more.filter(({ key }) => !known?.more.some((one) => one.key === key));
    byStatus.set(
      word,
      known
        ? items.map((one) =>
            one === known ? { ...one, more: [...one.more, ...more], sure: one.sure && item.sure } : one,
          )
        : [...items, item],
    );
  };
  for (const one of day.members?.nodes.filter(holds) ?? [])
    put(terms('MembershipStatus', one.status), { ref: one.member, more: [], sure: sure(one) });
  for (const one of day.memberships?.nodes.filter(holds) ?? [])
    put(`${terms('MembershipStatus', one.status)} →`, { ref: one.of, more: [], sure: sure(one) });
  for (const one of day.chairmanships?.nodes.filter(holds) ?? [])
    put(say('presides', lang), {
      ref: day.members ? one.state : one.of,
      more: one.person ? [one.person] : [],
      sure: sure(one),
    });
  for (const post of day.posts?.nodes ?? [])
    for (const one of post.tenures.nodes.filter(holds))
      put(say('postsWord', lang), { ref: post, more: one.person ? [one.person] : [], sure: sure(one) });
  for (const one of day.tenures?.nodes.filter(holds) ?? []) {
    const ref = one.post ?? one.person;
    if (ref) put(say(one.post ? 'postsWord' : 'holder', lang), { ref, more: [], sure: sure(one) });
  }
  return [...byStatus].map(([word, items]) => ({ word, items }));
}

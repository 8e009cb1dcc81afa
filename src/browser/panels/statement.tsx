import { InTongue } from '../parts/tongue.tsx';
import { useStore } from '../state/store.ts';
import { useAnswer } from '../ui/answer.ts';
import { entityAddress, follow } from '../ui/route.ts';
import { Waiting } from '../ui/waiting.tsx';
import { say } from '../words.ts';
import { CLAIM, type Claim, Claims } from './claims.tsx';

/** A record with the sentence that it makes. */
export interface Statement {
  readonly key: string;
  readonly sentence: string;
}

interface Record_ {
  readonly key: string;
  readonly note: string | null;
  readonly verified: boolean;
  readonly sourced: boolean;
  readonly disputed: boolean;
  readonly claims: readonly Claim[];
}

const RECORDS = `query Records($ids: [ID!]!) {
  nodes(ids: $ids) { key ... on Sourced { note verified sourced disputed claims { ...Evidence } } }
}
${CLAIM}`;

interface Props {
  readonly statements: readonly Statement[];
  /** Whether the records have pages of their own. */
  readonly pages?: boolean;
}

/** Statements with what sources say of each; the sources are asked for when this opens. */
export function Statements({ statements, pages = false }: Props) {
  const lang = useStore((state) => state.lang);
  const ids = statements.map(({ key }) => key).join(' ');
  const answer = useAnswer<{ nodes: (Record_ | null)[] }>(ids === '' ? null : RECORDS, {
    ids: ids.split(' '),
  });
  return (
    <div className="statements">
      {statements.map(({ key, sentence }) => {
        const record = answer.data?.nodes.find((node) => node?.key === key);
        return (
          <section key={key} aria-label={sentence}>
            <p className="sentence">
              <strong>
                {pages ? (
                  <a href={entityAddress(key)} onClick={(event) => follow(event, entityAddress(key))}>
                    {sentence}
                  </a>
                ) : (
                  sentence
                )}
              </strong>
            </p>
            {record && (
              <>
                <Badges record={record} />
                {record.note && (
                  <p>
                    <span className="count">{say('remark', lang)}:</span>{' '}
                    <InTongue of="en">{record.note}</InTongue>
                  </p>
                )}
                <Claims claims={record.claims} />
              </>
            )}
          </section>
        );
      })}
      <Waiting answer={answer} />
    </div>
  );
}

function Badges({ record }: { readonly record: Pick<Record_, 'verified' | 'sourced' | 'disputed'> }) {
  const lang = useStore((state) => state.lang);
  return (
    <p className="badges">
      {!record.sourced && <span className="badge warn">{say('unsourced', lang)}</span>}
      {record.sourced && !record.verified && <span className="badge">{say('unverified', lang)}</span>}
      {record.disputed && <span className="badge warn">{say('disputed', lang)}</span>}
    </p>
  );
}

/** Links to the pages of some things. */
export function PageLinks({
  things,
}: {
  readonly things: readonly { readonly key: string; readonly en: string; readonly ru: string }[];
}) {
  const lang = useStore((state) => state.lang);
  return (
    <p className="row">
      {things.map((thing) => (
        <a
          key={thing.key}
          className="button"
          href={entityAddress(thing.key)}
          onClick={(event) => follow(event, entityAddress(thing.key))}
        >
          {thing[lang]}
        </a>
      ))}
    </p>
  );
}

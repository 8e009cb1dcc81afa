import type { Kind } from '../../data/model.ts';
import { useStore } from '../../state/store.ts';
import { useAnswer } from '../../ui/answer.ts';
import { say } from '../../words.ts';
import { Belonging } from './belonging.tsx';
import { Attendances, Chairs, Tenures } from './people.tsx';
import { Acts, Agenda, Declared, Spoken, Stages, Steps } from './texts.tsx';
import type { Known } from './types.ts';

interface Props {
  readonly kind: Kind;
  readonly id: string;
  readonly known: Known;
}

/** What only things of a kind have, each part where there is something to tell. */
export function KindParts({ kind, id, known }: Props) {
  const lang = useStore((state) => state.lang);
  const { data } = useAnswer<{ release: { dataUntil: string } }>('{ release { name dataUntil } }', {});
  const now = data?.release.dataUntil ?? '2026-01-01';
  const posts = known.posts?.nodes.flatMap(({ tenures }) => tenures.nodes) ?? [];
  return (
    <>
      <Belonging title={say('members', lang)} spells={known.members?.nodes ?? []} side="member" now={now} />
      <Belonging
        title={say('memberships', lang)}
        spells={known.memberships?.nodes ?? []}
        side="of"
        now={now}
      />
      <Stages stages={known.stages ?? []} />
      <Tenures
        tenures={known.tenures?.nodes ?? posts}
        side={kind === 'Person' ? 'person' : kind === 'Post' ? 'post' : 'both'}
        now={now}
      />
      <Chairs chairs={known.chairmanships?.nodes ?? []} self={id} />
      <Attendances sat={known.attendances?.nodes ?? []} of={kind === 'Meeting' ? 'meeting' : 'person'} />
      <Agenda agenda={known.agenda ?? []} />
      <Steps steps={known.steps?.nodes ?? []} />
      <Acts acts={known.actions?.nodes ?? []} self={id} />
      <Spoken spoken={known.spoken ?? []} />
      <Declared declared={known.declared ?? []} />
      <Belonging title={say('restsOn', lang)} spells={known.rests ?? []} side="member" now={now} />
    </>
  );
}

import type { Lang, Thing, Tie } from '../../data/model.ts';
import type { Column } from '../../ui/data-table.tsx';
import { dayWords, markWord, say, typeWord } from '../../words.ts';
import { Select } from './things.tsx';

/** A link of the scene with its ends. */
export interface LinkRow {
  readonly tie: Tie;
  readonly holds: 'yes' | 'maybe';
  readonly from: Thing | undefined;
  readonly to: Thing | undefined;
}

/** How well a link is founded, in words. */
export const evidenceOf = (
  { sourced, verified, disputed }: Pick<Tie, 'sourced' | 'verified' | 'disputed'>,
  lang: Lang,
): string =>
  [
    say(!sourced ? 'unsourced' : verified ? 'read' : 'unverified', lang),
    ...(disputed ? [say('disputed', lang)] : []),
  ].join(', ');

/** The columns of the links tab. */
export function linkColumns(lang: Lang): readonly Column<LinkRow>[] {
  const nameOf = (thing: Thing | undefined) => thing?.[lang] ?? '';
  return [
    {
      id: 'from',
      head: say('linkFrom', lang),
      names: true,
      value: ({ from }) => nameOf(from),
      cell: ({ from, tie }) => <Select name={nameOf(from)} selection={{ tie: tie.key }} />,
    },
    { id: 'relation', head: say('relation', lang), value: ({ tie }) => typeWord(tie.type, lang) },
    {
      id: 'status',
      head: say('status', lang),
      value: ({ tie }) => (tie.mark ? markWord(tie.mark, lang) : null),
    },
    { id: 'to', head: say('linkTo', lang), value: ({ to }) => nameOf(to) },
    {
      id: 'since',
      head: say('since', lang),
      value: ({ tie }) => tie.since,
      cell: ({ tie }) => <span className="nowrap">{tie.since ? dayWords(tie.since, lang) : ''}</span>,
    },
    {
      id: 'until',
      head: say('until', lang),
      value: ({ tie }) => tie.until,
      cell: ({ tie }) => <span className="nowrap">{tie.until ? dayWords(tie.until, lang) : ''}</span>,
    },
    {
      id: 'certainty',
      head: say('certainty', lang),
      value: ({ holds }) => say(holds === 'yes' ? 'certain' : 'possible', lang),
    },
    { id: 'evidence', head: say('evidence', lang), value: ({ tie }) => evidenceOf(tie, lang) },
    { id: 'record', head: say('record', lang), value: ({ tie }) => tie.fact },
  ];
}

import type { Side } from '../../domain/changes.ts';
import { isoDay } from '../../domain/time.ts';
import { langOf } from '../../domain/titles.ts';
import type { View } from '../../domain/view.ts';
import type { Release } from '../../graph/releases.ts';
import { changeSentence, sideText } from '../change-speech.ts';
import type { EventSeen } from '../changes.ts';
import type { Context } from '../context.ts';
import { type DifferenceSeen, differencesOf } from '../differences.ts';
import { see } from '../rows.ts';
import type { Resolvers } from '../types.generated.ts';

type Lang = { readonly lang?: string | null };
type SideSeen = { readonly side: Side; readonly event: EventSeen };

const nodesAt = async (ids: readonly string[], view: View, { load }: Context) =>
  (await Promise.all(ids.map((id) => load.node(view, id)))).filter((node) => node !== null);

const sideOf =
  (which: 'before' | 'after') =>
  (event: EventSeen): SideSeen | null => {
    const side = event[which];
    return side && { side, event };
  };

/** Resolvers of what changed, in the world and between releases. */
export const changeResolvers = {
  Event: {
    dateBounds: ({ d0, d1 }: EventSeen) => ({ earliest: isoDay(d0), latest: isoDay(d1) }),
    sentence: async (event: EventSeen, { lang }: Lang, context: Context) =>
      (await changeSentence(event, context))[langOf(lang)],
    about: ({ about, view }: EventSeen, _: unknown, context: Context) => nodesAt(about, view, context),
    before: sideOf('before'),
    after: sideOf('after'),
    // The row is under the policy of the view already; seen again from the stored one it is the same.
    fact: ({ fact, view }: EventSeen) => see(fact.of, fact.row as never, view),
  },
  EventSide: {
    status: ({ side }: SideSeen) => side.status ?? null,
    nodes: ({ side, event }: SideSeen, _: unknown, context: Context) =>
      nodesAt(side.ids, event.view, context),
    text: async ({ side, event }: SideSeen, { lang }: Lang, context: Context) =>
      (await sideText(side, event, context))[langOf(lang)],
  },
  Release: {
    differences: (release: Release, args: Parameters<typeof differencesOf>[1], context: Context) =>
      differencesOf(release, args, context),
  },
  Difference: {
    key: ({ id }: DifferenceSeen) => id,
    name: ({ id, before, after }: DifferenceSeen, { lang }: Lang) => {
      const props = (after ?? before)?.props ?? {};
      return (langOf(lang) === 'ru' && props.nameRu) || props.name || id;
    },
    fields: ({ what, fields, before, after }: DifferenceSeen) =>
      what === 'CHANGED'
        ? fields.map((field) => ({
            field,
            before: textOf(before?.props[field]),
            after: textOf(after?.props[field]),
          }))
        : [],
    now: ({ id, what, release }: DifferenceSeen, _: unknown, context: Context) =>
      what === 'REMOVED' || release !== context.release.number ? null : context.load.node(context.plain, id),
  },
} as unknown as Pick<Resolvers, 'Event' | 'EventSide' | 'Release' | 'Difference'>;

const textOf = (value: unknown): string | null =>
  value === null || value === undefined
    ? null
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);

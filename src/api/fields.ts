import type { GraphQLResolveInfo } from 'graphql';
import type { KindName } from '../domain/kinds.ts';
import type { View } from '../domain/view.ts';
import type { Listing, Order } from '../graph/listing.ts';
import { lists, rootList, wholeLists } from '../graph/lists.ts';
import type { Context } from './context.ts';
import { type FieldHop, leads, reading } from './notes.ts';
import { type ListArgs, limitOf, openPage, pageRequest, WHOLE, wholeList, wholeShape } from './page.ts';
import { continuationOf } from './plan.ts';
import type { AnySeen } from './rows.ts';
import { after, type Soon } from './soon.ts';

/** Any seen node, whatever its kind; or one of which only the key and the kind that it has to be are known as yet. */
export type Parent = { readonly id: string; readonly view: View; readonly unseen?: KindName };

const valueAt = (parent: Parent, prop: string): unknown =>
  (parent as unknown as Record<string, unknown>)[prop];

/** A field that follows one id of its parent to the node behind it. */
export const one = (prop: string) =>
  reading(
    [prop],
    leads(
      { to: 'end', prop, many: false },
      (parent: Parent, _: unknown, context: Context): Soon<AnySeen | null> => {
        const id = valueAt(parent, prop);
        return typeof id === 'string' ? context.load.nodeSoon(parent.view, id) : null;
      },
    ),
  );

/** A field that follows several ids of its parent. */
export const many = (prop: string) =>
  reading(
    [prop],
    leads(
      { to: 'end', prop, many: true },
      (parent: Parent, _: unknown, context: Context): Soon<AnySeen[]> => {
        const ids = (valueAt(parent, prop) ?? []) as string[];
        const nodes = ids.map((id) => context.load.nodeSoon(parent.view, id));
        const all = nodes.some((node) => node instanceof Promise) ? Promise.all(nodes) : (nodes as AnySeen[]);
        return after(all, (found) => found.filter((node) => node !== null));
      },
    ),
  );

/** How plans see a list: a first page whose filters name no keys that would have to be looked up. */
const pageHop = (listing: Listing): FieldHop => ({
  to: 'page',
  listing,
  whole: false,
  request: (args, view, context) => {
    try {
      const request = pageRequest(listing.kind, view, args as ListArgs, context);
      if (request.cursor || Object.keys(request.chosen.keysOf).length > 0) return null;
      return { shape: request.shape, params: { ...request.chosen.params, limit: limitOf(request) } };
    } catch {
      // The resolver meets the same fault and tells it.
      return null;
    }
  },
});

const wholeHop = (listing: Listing & { readonly order: Order }): FieldHop => ({
  to: 'page',
  listing,
  whole: true,
  request: (_, view) => ({ shape: wholeShape(listing, view), params: { limit: WHOLE } }),
});

/** A field that pages through a list below its parent. */
export const connection = (name: keyof typeof lists) => {
  const listing = lists[name];
  return reading(
    ['id'],
    leads(pageHop(listing), (parent: Parent, args: ListArgs, context: Context, info: GraphQLResolveInfo) =>
      openPage(listing, parent, parent.view, args, context, (shape) =>
        continuationOf({ listing, shape, whole: false, parents: parent.unseen }, parent.view, info, context),
      ),
    ),
  );
};

/** A root field that pages through all things of a kind. */
export const rootConnection = (kind: KindName) => {
  const listing = rootList(kind);
  return reading([], (view: View, args: ListArgs, context: Context, info: GraphQLResolveInfo) =>
    openPage(listing, null, view, args, context, (shape) =>
      continuationOf({ listing, shape, whole: false }, view, info, context),
    ),
  );
};

/** A small list below something, whole; with `info` it brings along what the selection below asks for. */
export const wholeIn = (
  name: keyof typeof wholeLists,
  parent: Parent,
  context: Context,
  info?: GraphQLResolveInfo,
): Soon<AnySeen[]> =>
  wholeList(wholeLists[name], parent, parent.view, context, (shape) =>
    info
      ? continuationOf(
          { listing: wholeLists[name], shape, whole: true, parents: parent.unseen },
          parent.view,
          info,
          context,
        )
      : null,
  );

/** A field that shows a small list whole. */
export const whole = (name: keyof typeof wholeLists) =>
  reading(
    ['id'],
    fromWhole(name, (parent: Parent, _: unknown, context: Context, info: GraphQLResolveInfo) =>
      wholeIn(name, parent, context, info),
    ),
  );

/** A field that is made from a small list, which plans bring along whole. */
export const fromWhole = <R extends object>(name: keyof typeof wholeLists, resolve: R): R =>
  leads(wholeHop(wholeLists[name]), resolve);

/** A field that shows the first of a small list, or null. */
export const firstOf = (name: keyof typeof wholeLists) =>
  reading(
    ['id'],
    fromWhole(name, (parent: Parent, _: unknown, context: Context, info: GraphQLResolveInfo) =>
      after(wholeIn(name, parent, context, info), (rows) => rows[0] ?? null),
    ),
  );

/** A property as it is stored, missing ones as an empty list. */
export const listed = (prop: string) => reading([prop], (parent: Parent) => valueAt(parent, prop) ?? []);

/** A property that has an English and a Russian form; any other language falls back to English. */
export const inLanguage = (english: string, russian: string) =>
  reading(
    [english],
    (parent: Parent, { lang }: { lang?: string | null }) =>
      (lang === 'ru' ? valueAt(parent, russian) : undefined) ?? valueAt(parent, english) ?? null,
    [english, russian],
  );

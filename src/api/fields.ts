import type { KindName } from '../domain/kinds.ts';
import type { View } from '../domain/view.ts';
import { lists, rootList, wholeLists } from '../graph/lists.ts';
import type { Context } from './context.ts';
import { type ListArgs, openPage, wholeList } from './page.ts';
import type { AnySeen } from './rows.ts';

/** Any seen node, whatever its kind. */
export type Parent = { readonly id: string; readonly view: View };

const valueAt = (parent: Parent, prop: string): unknown =>
  (parent as unknown as Record<string, unknown>)[prop];

/** A field that follows one id of its parent to the node behind it. */
export const one =
  (prop: string) =>
  async (parent: Parent, _: unknown, context: Context): Promise<AnySeen | null> => {
    const id = valueAt(parent, prop);
    return typeof id === 'string' ? context.load.node(parent.view, id) : null;
  };

/** A field that follows several ids of its parent. */
export const many =
  (prop: string) =>
  async (parent: Parent, _: unknown, context: Context): Promise<AnySeen[]> => {
    const ids = (valueAt(parent, prop) ?? []) as string[];
    const nodes = await Promise.all(ids.map((id) => context.load.node(parent.view, id)));
    return nodes.filter((node) => node !== null);
  };

/** A field that pages through a list below its parent. */
export const connection = (name: keyof typeof lists) => (parent: Parent, args: ListArgs, context: Context) =>
  openPage(lists[name], parent, parent.view, args, context);

/** A root field that pages through all things of a kind. */
export const rootConnection = (kind: KindName) => {
  const listing = rootList(kind);
  return (view: View, args: ListArgs, context: Context) => openPage(listing, null, view, args, context);
};

/** A field that shows a small list whole. */
export const whole = (name: keyof typeof wholeLists) => (parent: Parent, _: unknown, context: Context) =>
  wholeList(wholeLists[name], parent, parent.view, context);

/** A field that shows the first of a small list, or null. */
export const firstOf =
  (name: keyof typeof wholeLists) => async (parent: Parent, args: unknown, context: Context) =>
    (await whole(name)(parent, args, context))[0] ?? null;

/** A property as it is stored, missing ones as an empty list. */
export const listed = (prop: string) => (parent: Parent) => valueAt(parent, prop) ?? [];

/** A property that has an English and a Russian form; any other language falls back to English. */
export const inLanguage =
  (english: string, russian: string) =>
  (parent: Parent, { lang }: { lang?: string | null }) =>
    (lang === 'ru' ? valueAt(parent, russian) : undefined) ?? valueAt(parent, english) ?? null;

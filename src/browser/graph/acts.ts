import { useStore } from '../state/store.ts';
import { count, kindWord } from '../words.ts';
import type { Picture } from './picture.ts';

/** What a thing of the picture is called in the language of the page. */
export function nameIn(picture: Picture, key: string): string {
  const shown = picture.things.find(({ thing }) => thing.key === key);
  return shown ? shown.thing[useStore.getState().lang] : key;
}

/** Selects a thing and tells what it is, with how many links it shows. */
export function select(picture: Picture, key: string): void {
  const { amend, say: speak, lang } = useStore.getState();
  amend((now) => ({ ...now, selection: { thing: key } }));
  const shown = picture.things.find(({ thing }) => thing.key === key);
  if (!shown) return;
  const links = picture.ties.filter(
    ({ tie, holds }) => holds !== 'ghost' && (tie.from === key || tie.to === key),
  ).length;
  speak(`${shown.thing[lang]}, ${kindWord(shown.thing.kind, lang)}, ${count(links, 'links', lang)}`);
}

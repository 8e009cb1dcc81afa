import { useEffect, useMemo, useRef, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import type { Thing } from '../data/model.ts';
import { SUGGEST } from '../data/queries.ts';
import { bring, type ThingAnswer, thingOf } from '../state/actions.ts';
import { useStore } from '../state/store.ts';
import { useAnswer } from '../ui/answer.ts';
import { addressOf, go } from '../ui/route.ts';
import { isTyping } from '../ui/typing.ts';
import { kindWord, say } from '../words.ts';

interface Suggestion {
  readonly thing: Thing;
  readonly matched: string;
}

/** How long after the last letter the question is sent. */
const PAUSE_MS = 120;
/** Whoever has not typed for so long is asked for at once: they may wait for what they see. */
const REST_MS = 400;

/** Suggestions for what is typed, and whether they are on their way. */
export function useSuggestions(text: string): { found: readonly Suggestion[]; busy: boolean } {
  const [asked, setAsked] = useState('');
  const typed = useRef(0);
  const wanted = text.trim();
  useEffect(() => {
    const now = performance.now();
    const pause = wanted === '' || now - typed.current > REST_MS ? 0 : PAUSE_MS;
    typed.current = now;
    const timer = setTimeout(() => setAsked(wanted), pause);
    return () => clearTimeout(timer);
  }, [wanted]);
  const { data, error, busy } = useAnswer<Suggested>(asked === '' ? null : SUGGEST, { text: asked });
  useEffect(() => {
    if (error) useStore.getState().fail(error);
  }, [error]);
  const answered = useMemo(
    () => data?.search.edges.map(({ matched, node }) => ({ matched, thing: thingOf(node) })) ?? [],
    [data],
  );
  const waiting = busy || asked !== wanted;
  const found = useMemo(() => {
    if (wanted === '') return [];
    return waiting ? answered.filter((suggestion) => bears(suggestion, wanted)) : answered;
  }, [answered, waiting, wanted]);
  return { found, busy: waiting };
}

/**
 * Whether one of the names shown has what is typed in it. Until the answer comes, only such suggestions of an earlier
 * one may stay: whoever types on and presses Enter must not get what only the first letters meant.
 */
function bears({ matched, thing }: Suggestion, typed: string): boolean {
  const wanted = typed.toLowerCase();
  return [matched, thing.en, thing.ru, thing.shortEn, thing.shortRu].some((name) =>
    name?.toLowerCase().includes(wanted),
  );
}

interface Suggested {
  readonly search: { readonly edges: readonly { readonly matched: string; readonly node: ThingAnswer }[] };
}

interface PickerProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly placeholder?: string;
  readonly value?: Thing | null;
  readonly id?: string;
  /** Takes what was picked, and whether that was done by the keyboard. */
  readonly onPick: (thing: Thing, byKeyboard: boolean) => void;
}

/** A field that finds a thing by any of its names. */
export function ThingPicker({
  label,
  hideLabel = false,
  placeholder,
  value = null,
  id,
  onPick,
}: PickerProps) {
  const lang = useStore((state) => state.lang);
  const nameOf = (thing: Thing) => (lang === 'ru' ? thing.ru : thing.en);
  const [text, setText] = useState('');
  const [typing, setTyping] = useState(false);
  const typed = useRef(false);
  const { found, busy } = useSuggestions(typing ? text : '');
  const shown = value ? nameOf(value) : '';
  useEffect(() => setText(shown), [shown]);
  return (
    <ComboBox
      className="picker"
      // What a choice or an address writes into the field does not open the list again.
      allowsEmptyCollection={typing && text.trim() !== ''}
      menuTrigger="input"
      inputValue={text}
      onInputChange={(next) => {
        setTyping(true);
        setText(next);
      }}
      items={(typing ? found : []).map((suggestion) => ({ ...suggestion, id: suggestion.thing.key }))}
      selectedKey={null}
      onSelectionChange={(key) => {
        const suggestion = found.find(({ thing }) => thing.key === key);
        // Leaving the field without a choice gives null.
        if (!suggestion) return;
        setTyping(false);
        setText(value === null ? '' : nameOf(suggestion.thing));
        onPick(suggestion.thing, typed.current);
        typed.current = false;
      }}
      defaultFilter={() => true}
    >
      <Label className={hideLabel ? 'visually-hidden' : ''}>{label}</Label>
      <Input
        type="search"
        onKeyDownCapture={({ key }) => {
          typed.current = key === 'Enter';
        }}
        {...(id ? { id } : {})}
        placeholder={placeholder ?? ''}
        spellCheck="false"
        autoComplete="off"
      />
      <Popover className="popover suggestions" offset={4}>
        <ListBox
          renderEmptyState={() => (
            <div className="empty">
              {busy || text === '' ? `${say('loading', lang)} …` : say('nothingFound', lang)}
            </div>
          )}
        >
          {(item: Suggestion & { id: string }) => (
            <ListBoxItem textValue={nameOf(item.thing)} className="suggestion">
              <Text slot="label">
                {nameOf(item.thing)}
                {item.thing.shortEn && item.thing.kind !== 'State'
                  ? ` · ${lang === 'ru' ? item.thing.shortRu : item.thing.shortEn}`
                  : ''}
              </Text>
              <Text slot="description">
                {kindWord(item.thing.kind, lang)} · {lang === 'ru' ? item.thing.en : item.thing.ru}
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** The search of the page: what is picked is put on the graph and its details are opened. */
export function SearchBox() {
  const lang = useStore((state) => state.lang);
  useEffect(() => {
    const toSearch = (event: KeyboardEvent) => {
      if (event.key !== '/' || isTyping(event.target as HTMLElement)) return;
      event.preventDefault();
      document.getElementById('search')?.focus();
    };
    window.addEventListener('keydown', toSearch);
    return () => window.removeEventListener('keydown', toSearch);
  }, []);
  return (
    <search className="search">
      <ThingPicker
        label={say('search', lang)}
        hideLabel
        id="search"
        placeholder={say('searchPlaceholder', lang)}
        onPick={(thing, byKeyboard) => {
          go(addressOf('graph'));
          pickUp(thing, byKeyboard);
        }}
      />
    </search>
  );
}

/** Puts a thing on the graph and selects it; whoever works by the keyboard is taken there, `/` leads back. */
export function pickUp(thing: Thing, takeThere = false): void {
  const { scene, lang } = useStore.getState();
  const select = () => {
    useStore.getState().amend((now) => ({ ...now, selection: { thing: thing.key } }));
    useStore.getState().say(`${thing[lang]}, ${kindWord(thing.kind, lang)}`);
    if (takeThere) takeTo(thing.key);
  };
  if (scene.places[thing.key]) {
    select();
    return;
  }
  bring([thing], null, 'add', lang === 'ru' ? thing.ru : thing.en)
    .then(select)
    .catch((error: Error) => useStore.getState().fail(error, () => pickUp(thing, takeThere)));
}

/** How often it is looked whether a thing has been drawn, and how long apart. */
const LOOKS = { times: 40, every: 50 };

/** Takes the focus to a thing on the graph as soon as it is there, unless the reader has gone elsewhere meanwhile. */
function takeTo(key: string, times = LOOKS.times): void {
  setTimeout(() => {
    if (document.activeElement?.id !== 'search') return;
    const thing = document.querySelector<HTMLElement>(`.proxy[data-key="${key}"]`);
    if (thing) thing.focus();
    else if (times > 0) takeTo(key, times - 1);
  }, LOOKS.every);
}

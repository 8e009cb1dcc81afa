import type { ReactNode } from 'react';
import { useStore } from '../state/store.ts';
import { say } from '../words.ts';

interface Props {
  /** The language that the text is in. */
  readonly of: string;
  readonly children: ReactNode;
}

/** A text that may be in another language than the page: marked as what it is, and said so to the reader. */
export function InTongue({ of, children }: Props) {
  return (
    <>
      <span lang={of}>{children}</span>
      <Tongue of={of} />
    </>
  );
}

/** " (по-английски)" beside an English text on a Russian page, and the other way round; else nothing. */
export function Tongue({ of }: { readonly of: string | null }) {
  const lang = useStore((state) => state.lang);
  if (of === lang || (of !== 'en' && of !== 'ru')) return null;
  return (
    <span className="tongue" lang={lang}>
      {' ('}
      {say(of === 'en' ? 'inEnglish' : 'inRussian', lang)})
    </span>
  );
}

/** A remark of the compilers; they are written in English. */
export function Remark({ text }: { readonly text: string | null | undefined }) {
  return text ? (
    <span className="remark">
      <InTongue of="en">{text}</InTongue>
    </span>
  ) : null;
}

import { useStore } from '../state/store.ts';
import { dateWord } from '../words.ts';

interface Props {
  readonly source: {
    readonly title: string;
    readonly url?: string | null;
    readonly publisher?: string | null;
    readonly published?: string | null;
  };
}

/** A source in a line: its title, which leads to it, who published it and when. */
export function SourceTitle({ source }: Props) {
  const lang = useStore((state) => state.lang);
  return (
    <>
      {source.url ? (
        <a href={source.url} rel="noreferrer noopener" target="_blank">
          {source.title}
        </a>
      ) : (
        source.title
      )}
      {source.publisher ? `, ${source.publisher}` : ''}
      {source.published ? `, ${dateWord(source.published, lang)}` : ''}
    </>
  );
}

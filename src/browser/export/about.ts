/** What every file says of itself. */
export interface About {
  readonly title: string;
  readonly clock: string;
  readonly filters: string;
  readonly link: string;
  readonly release: string;
  readonly made: string;
}

/** What a file says of itself, in one line. */
export const aboutText = ({ title, clock, filters, link, release, made }: About): string =>
  [title, clock, filters, release, link, made].filter(Boolean).join(' · ');

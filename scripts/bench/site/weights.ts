import type { Fetched, Visit } from './visit.ts';

/** Bytes that a visit transferred, by what they are. */
export interface Weights {
  readonly html: number;
  readonly styles: number;
  /** Before the page was scrolled. */
  readonly scripts: number;
  readonly fonts: number;
  readonly fontFiles: number;
  readonly largestPicture:
    { readonly url: string; readonly bytes: number; readonly type: string } | undefined;
  /** Everything, to the end of the page, but what was fetched for a next one. */
  readonly all: number;
  readonly prefetched: number;
  /** Addresses on other hosts. */
  readonly foreign: readonly string[];
}

const bytesOf = (fetched: readonly Fetched[]) => fetched.reduce((sum, { bytes }) => sum + bytes, 0);

export function weigh({ fetched }: Visit, origin: string): Weights {
  const own = fetched.filter(({ isPrefetch }) => !isPrefetch);
  const ofType = (pattern: RegExp) => own.filter(({ type }) => pattern.test(type));
  const fonts = ofType(/^font\//u);
  const pictures = ofType(/^image\//u).filter(({ type }) => type !== 'image/svg+xml');
  return {
    html: bytesOf(ofType(/^text\/html$/u)),
    styles: bytesOf(ofType(/^text\/css$/u)),
    scripts: bytesOf(ofType(/javascript$/u).filter(({ isLate }) => !isLate)),
    fonts: bytesOf(fonts),
    fontFiles: fonts.length,
    largestPicture: pictures.toSorted((one, other) => other.bytes - one.bytes)[0],
    all: bytesOf(own),
    prefetched: bytesOf(fetched.filter(({ isPrefetch }) => isPrefetch)),
    foreign: fetched.map(({ url }) => url).filter((url) => new URL(url).origin !== origin),
  };
}

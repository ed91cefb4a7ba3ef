/** A box of an MP4 file (ISO/IEC 14496-12, 4.2), its offsets in the file. */
interface Box {
  readonly type: string;
  /** Where the four letters of its type stand. */
  readonly typeAt: number;
  readonly body: number;
  readonly end: number;
}

/** Boxes that hold others, on the way to what is looked for. */
const CONTAINERS: ReadonlySet<string> = new Set(['moov', 'trak', 'mdia']);
/** What is said besides the film: place, phone, titles (8.10.1, 8.11.1), XMP. */
const TALK: ReadonlySet<string> = new Set(['udta', 'meta', 'uuid']);
/** Headers that begin with two moments: made, changed (8.2.2, 8.3.2, 8.4.2). */
const DATED: ReadonlySet<string> = new Set(['mvhd', 'tkhd', 'mdhd']);

/**
 * An MP4 without what a phone writes into it besides the film: where it was taken, when, with what. Every box keeps its
 * size, so that nothing in the file that points elsewhere has to change; what is taken out becomes free space (8.1.2).
 */
export function withoutFilmMetadata(content: Buffer): Buffer {
  const film = Buffer.from(content);
  clear(film, 0, film.length);
  return film;
}

function clear(film: Buffer, start: number, end: number): void {
  for (const box of boxes(film, start, end)) {
    if (CONTAINERS.has(box.type)) clear(film, box.body, box.end);
    if (TALK.has(box.type)) {
      film.write('free', box.typeAt, 'latin1');
      film.fill(0, box.body, box.end);
    }
    if (DATED.has(box.type)) {
      const isLong = film[box.body] === 1;
      film.fill(0, box.body + 4, Math.min(box.body + 4 + (isLong ? 16 : 8), box.end));
    }
  }
}

const HEADER = 8;
const LONG_HEADER = 16;

/** The boxes between two offsets, up to the first that is none. */
function* boxes(film: Buffer, start: number, limit: number): Generator<Box> {
  for (let at = start; at + HEADER <= limit;) {
    const box = boxAt(film, at, limit);
    if (box === undefined) return;
    yield box;
    at = box.end;
  }
}

/** A size of 0 means up to the end, of 1 that the real one follows in eight bytes. */
function boxAt(film: Buffer, at: number, limit: number): Box | undefined {
  const size = film.readUInt32BE(at);
  const isLong = size === 1;
  const header = isLong ? LONG_HEADER : HEADER;
  if (at + header > limit) return undefined;
  const length = isLong ? Number(film.readBigUInt64BE(at + HEADER)) : size;
  const end = size === 0 ? limit : at + length;
  if (end < at + header || end > limit) return undefined;
  return { type: film.toString('latin1', at + 4, at + HEADER), typeAt: at + 4, body: at + header, end };
}

/** A small picture, and how two of them differ. */

export interface Picture {
  /** Of what it shows. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each pixel, 0 to 255, row by row. */
  readonly pixels: Buffer;
}

export const CHANNELS = 3;

/**
 * Of a channel, 0 to 255: more than this is another picture. What is stored is up to 6 off (stored-pictures.ts), what
 * another Chromium makes of the same page up to 5 (docs/decisions/033).
 */
const LOUD = 16;
/** Pixels that may be loud: each is 5 × 5 CSS pixels or more, a small icon 9 to 20 of them. */
const FEW = 4;

/** @returns for each pixel of two pictures of one size, how far its most distant channel is off */
function distances(now: Picture, then: Picture): readonly number[] {
  const channel = (at: number) => Math.abs((now.pixels[at] ?? 0) - (then.pixels[at] ?? 0));
  return Array.from({ length: now.width * now.height }, (_, pixel) => {
    const at = pixel * CHANNELS;
    return Math.max(channel(at), channel(at + 1), channel(at + 2));
  });
}

/** What is other than it was, in words; `undefined` when it is the same to the eye. */
export function faultOf(now: Picture, then: Picture, scale: number): string | undefined {
  if (now.width !== then.width || now.height !== then.height) {
    const size = ({ width, height }: Picture) => `${String(width * scale)} × ${String(height * scale)} px`;
    return `is ${size(now)} large, and was ${size(then)}`;
  }
  const loud = distances(now, then).flatMap((distance, pixel) => (distance > LOUD ? [pixel] : []));
  if (loud.length <= FEW) return undefined;
  const columns = loud.map((pixel) => pixel % now.width);
  const rows = loud.map((pixel) => Math.floor(pixel / now.width));
  const range = (list: readonly number[]) => {
    const [from, to] = [Math.min(...list), Math.max(...list) + 1];
    return `${String(from * scale)} to ${String(to * scale)} px`;
  };
  const share = ((loud.length / (now.width * now.height)) * 100).toFixed(2);
  return `differs in ${share} % of it: ${range(columns)} from its left, ${range(rows)} from its top`;
}

/** Where two pictures of one size differ: red on the grey of the newer one. */
export function differencePicture(now: Picture, then: Picture): Picture {
  const pixels = Buffer.from(
    distances(now, then).flatMap((distance, pixel) => {
      if (distance > LOUD) return [220, 0, 0];
      const [red = 0, green = 0, blue = 0] = now.pixels.subarray(pixel * CHANNELS);
      const grey = Math.round(170 + ((red + green + blue) / CHANNELS) * 0.3);
      return [grey, grey, grey];
    }),
  );
  return { ...now, pixels };
}

import { decodeQR } from 'qr/decode.js';
import { expect, test } from 'vitest';
import { qrPath } from '../../src/components/qr-path.ts';

/** Draws a path of rows (`M4 4.5h7m1 0h2`) and reads it by another program than the one that wrote it. */
function read(text: string): string {
  const { size, path } = qrPath(text);
  const scale = 4;
  const side = size * scale;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (const [, left = '', row = '', runs = ''] of path.matchAll(/M(\d+) (\d+)\.5([^M]*)/gu)) {
    let x = Number(left);
    for (const [, kind, length] of runs.matchAll(/([hm])(\d+)/gu)) {
      if (kind === 'h') fill(data, side, { x, y: Number(row), width: Number(length) }, scale);
      x += Number(length);
    }
  }
  return decodeQR({ width: side, height: side, data });
}

function fill(
  data: Uint8Array,
  side: number,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  scale: number,
): void {
  for (let line = y * scale; line < (y + 1) * scale; line += 1) {
    for (let dot = x * scale; dot < (x + width) * scale; dot += 1) {
      data.fill(0, (line * side + dot) * 4, (line * side + dot) * 4 + 3);
    }
  }
}

test.each([
  'https://hoasen.example/',
  'https://mamnonquangphuc.example/thong-bao/thong-bao-mau-hop-phu-huynh/',
  `https://mamnonquangphuc.example/tin-tuc/${'bai-co-dia-chi-rat-dai-'.repeat(6)}het/`,
])('another program reads what is drawn: %s', (address) => {
  expect(read(address)).toBe(address);
});

test('a code stays white around, so that a camera finds it', () => {
  const { path } = qrPath('https://hoasen.example/');
  const starts = [...path.matchAll(/M(\d+) (\d+)\.5/gu)].map(([, x, y]) => [Number(x), Number(y)]);
  expect(Math.min(...starts.flat())).toBe(4);
});

import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { fileKind } from '../../../../decap/app/photos/file-kind.ts';

const picture = () => sharp({ create: { width: 40, height: 30, channels: 3, background: 'red' } });

it.each([
  ['jpeg', () => picture().jpeg().toBuffer()],
  ['png', () => picture().png().toBuffer()],
  ['webp', () => picture().webp().toBuffer()],
  ['gif', () => picture().gif().toBuffer()],
  ['avif', () => picture().avif({ effort: 0 }).toBuffer()],
  ['heic', () => readFileSync('tests/e2e/fixture/drawn.heic')],
])('knows a photo in %s whatever its name says', async (format, content) => {
  expect(fileKind('IMG_0001.jpg', (await content()).subarray(0, 1024))).toEqual({ kind: 'photo', format });
});

it.each([
  ['anh.jpg', '', 'empty'],
  ['anh.jpg', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', 'svg'],
  ['anh.jpg', '<!doctype html><script>alert(1)</script>', 'page'],
  ['ke-hoach.docx', '%PDF-1.7', 'notThat'],
  ['ke-hoach.pdf', 'PK\u0003\u0004', 'notThat'],
  ['ke-hoach.docm', 'PK\u0003\u0004', 'macros'],
  ['chay.exe', 'MZ', 'kind'],
  ['khong-duoi', 'abc', 'kind'],
])('%s with %j is a fault', (name, text, why) => {
  expect(fileKind(name, new TextEncoder().encode(text))).toEqual({ kind: 'fault', why });
});

it.each([
  ['Kế hoạch.PDF', '%PDF-1.7'],
  ['thu chi.xlsx', 'PK\u0003\u0004'],
  ['thu chi.csv', 'Khoản;Tiền'],
  ['phim.mp4', '\0\0\0\u0018ftypmp42'],
])('%s is a document', (name, text) => {
  expect(fileKind(name, new TextEncoder().encode(text))).toMatchObject({ kind: 'document' });
});

import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { cleanPasted } from '../../../../decap/app/paste/clean/clean-pasted.ts';
import { plainLegacy, readLegacy } from '../../../../decap/app/paste/legacy-text.ts';
import { asMarkdown } from './as-markdown.ts';

const TCVN3 = 'Nhµ tr\u{AD}êng kÝnh mêi phô huynh ®Õn dù häp';
const VNI = 'Nhaø tröôøng kính môøi phuï huynh ñeán döï hoïp';
const UNICODE = 'Nhà trường kính mời phụ huynh đến dự họp';

describe('a font that says so', () => {
  test.each([
    ['a style', `<p style='font-family:".VnTime",serif'>${TCVN3}</p>`, 'tcvn3', UNICODE],
    ['a font element', `<p><font face=".VnTime">${TCVN3}</font></p>`, 'tcvn3', UNICODE],
    [
      'a style sheet',
      `<style>p.MsoNormal{font-family:".VnTime"}</style><p class=MsoNormal>${TCVN3}</p>`,
      'tcvn3',
      UNICODE,
    ],
    ['VNI', `<p style="font-family:VNI-Times">${VNI}</p>`, 'vni', UNICODE],
    ['capitals', `<p style="font-family:.VnTimeH">th«ng b¸o</p>`, 'tcvn3', 'THÔNG BÁO'],
    [
      'a word cut in runs',
      `<p style="font-family:.VnTime">Tr<b>\u{AD}êng mÇm</b> non</p>`,
      'tcvn3',
      'Tr**ường mầm** non',
    ],
  ])('%s', (_name, html, encoding, markdown) => {
    const tree = fromHtml(html);
    expect(readLegacy(tree)).toEqual({ converted: encoding, offer: undefined });
    expect(asMarkdown(cleanPasted(tree))).toBe(`${markdown}\n`);
  });

  test('Unicode text under such a font stays', () => {
    const tree = fromHtml(
      `<p style="font-family:.VnTime">${UNICODE}</p><p style="font-family:.VnTime">và có</p>`,
    );
    expect(readLegacy(tree)).toEqual({ converted: undefined, offer: undefined });
    expect(asMarkdown(cleanPasted(tree))).toBe(`${UNICODE}\n\nvà có\n`);
  });

  test('the rest of the page stays', () => {
    const tree = fromHtml(`<p>Bà và bé</p><p style="font-family:.VnTime">${TCVN3}</p><p>${UNICODE}</p>`);
    readLegacy(tree);
    expect(asMarkdown(cleanPasted(tree))).toBe(`Bà và bé\n\n${UNICODE}\n\n${UNICODE}\n`);
  });
});

describe('text that only looks so', () => {
  test.each([
    ['tcvn3', TCVN3],
    ['vni', VNI],
  ])('%s is offered and not touched', (encoding, written) => {
    const tree = fromHtml(`<h1>${written}</h1><p>Bà và bé</p>`);
    const { converted, offer } = readLegacy(tree);
    expect(converted).toBeUndefined();
    expect(offer?.encoding).toBe(encoding);
    expect(offer?.samples).toEqual([{ written, read: UNICODE }]);
    expect(asMarkdown(cleanPasted(fromHtml(`<p>${written.replace('\u{AD}', '')}</p>`)))).not.toContain(
      'trường',
    );
    offer?.convert();
    expect(asMarkdown(cleanPasted(tree))).toBe(`## ${UNICODE}\n\nBà và bé\n`);
    expect(plainLegacy(written)).toEqual({ encoding, samples: [{ written, read: UNICODE }] });
  });

  test('Unicode is not', () => {
    expect(readLegacy(fromHtml(`<p>${UNICODE}</p><p>Bà và bé có cá</p>`)).offer).toBeUndefined();
    expect(plainLegacy(UNICODE)).toBeUndefined();
  });
});

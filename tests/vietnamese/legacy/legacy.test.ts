import { describe, expect, test } from 'vitest';
import {
  isWrittenIn,
  legacyEncoding,
  legacyFont,
  toUnicode,
  type LegacyEncoding,
} from '../../../src/vietnamese/legacy/index.ts';

const LETTERS = 'àảãáạ ăằẳẵắặ âầẩẫấậ èẻẽéẹ êềểễếệ ìỉĩíị òỏõóọ ôồổỗốộ ơờởỡớợ ùủũúụ ưừửữứự ỳỷỹýỵ đ'.split(' ');
const ALL = Array.from(LETTERS.join(''));

/** The codes written a second time: TCVN3 by its bytes in the order of `ALL`, VNI by how it composes. */
const TCVN3_BYTES =
  'B5 B6 B7 B8 B9 A8 BB BC BD BE C6 A9 C7 C8 C9 CA CB CC CE CF D0 D1 AA D2 D3 D4 D5 D6 D7 D8 DC DD DE DF E1 E2 E3 E4 AB E5 E6 E7 E8 E9 AC EA EB EC ED EE EF F1 F2 F3 F4 AD F5 F6 F7 F8 F9 FA FB FC FD FE AE'.split(
    ' ',
  );
const VNI_LETTERS =
  'aø aû aõ aù aï aê aè aú aü aé aë aâ aà aå aã aá aä eø eû eõ eù eï eâ eà eå eã eá eä ì æ ó í ò oø oû oõ où oï oâ oà oå oã oá oä ô ôø ôû ôõ ôù ôï uø uû uõ uù uï ö öø öû öõ öù öï yø yû yõ yù î ñ'.split(
    ' ',
  );
const tcvn3 = new Map(
  ALL.map((letter, at) => [letter, String.fromCodePoint(Number.parseInt(TCVN3_BYTES[at] ?? '', 16))]),
);
for (const [index, letter] of Array.from('ĂÂÊÔƠƯĐ').entries()) {
  tcvn3.set(letter, String.fromCodePoint(0xa1 + index));
}
const vni = new Map(
  ALL.flatMap((letter, at) => [
    [letter, VNI_LETTERS[at] ?? ''] as const,
    [letter.toUpperCase(), (VNI_LETTERS[at] ?? '').toUpperCase()] as const,
  ]),
);
const WRITTEN: Readonly<Record<LegacyEncoding, ReadonlyMap<string, string>>> = { tcvn3, vni };
const legacy = (text: string, encoding: LegacyEncoding) =>
  Array.from(text, (letter) => WRITTEN[encoding].get(letter) ?? letter).join('');

const SENTENCES = [
  'nhà trường kính mời quý phụ huynh đến dự buổi họp đầu năm học vào sáng chủ nhật.',
  'Các cô nuôi đã chuẩn bị đủ thực phẩm sạch, bảo đảm vệ sinh an toàn.',
  'Đề nghị các tổ nghiêm túc thực hiện kế hoạch số 48/KH-MNQP của CBGV-NV.',
  'mỗi lớp trưng bày một góc thư viện: kể chuyện, vẽ tranh, những bài thơ ngắn.',
  'Trẻ được khám sức khỏe định kỳ, cân đo và chấm biểu đồ tăng trưởng hằng quý.',
];

describe.each(['tcvn3', 'vni'] as const)('%s', (encoding) => {
  test('every letter', () => {
    expect(ALL).toHaveLength(67);
    for (const letter of WRITTEN[encoding].keys()) {
      expect(toUnicode(legacy(letter, encoding), encoding)).toBe(letter);
    }
  });

  test.each(SENTENCES)('%s', (sentence) => {
    const written = legacy(sentence, encoding);
    expect(written).not.toBe(sentence);
    expect(toUnicode(written, encoding)).toBe(sentence);
    expect(legacyEncoding(written)).toBe(encoding);
    expect(isWrittenIn(written, encoding)).toBe(true);
  });
});

describe('as people met them', () => {
  test.each([
    ['tcvn3', 'Tr­êng MÇm non Quang Phôc th«ng b¸o', 'Trường Mầm non Quang Phục thông báo'],
    ['tcvn3', 'tr-êng, nh-ng, thø t- vµ 30-4, T-shirt', 'trường, nhưng, thứ tư và 30-4, T-shirt'],
    ['vni', 'Tröôøng Maàm non Quang Phuïc thoâng baùo', 'Trường Mầm non Quang Phục thông báo'],
    ['vni', 'TRÖÔØNG MAÀM NON, Aán phaåm, YÙ kieán', 'TRƯỜNG MẦM NON, Ấn phẩm, Ý kiến'],
  ] as const)('%s: %s', (encoding, written, meant) => {
    expect(toUnicode(written, encoding)).toBe(meant);
  });

  test('a font of capitals', () => {
    expect(toUnicode('céng hßa x· héi chñ nghÜa viÖt nam', 'tcvn3', true)).toBe(
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    );
  });
});

describe('no false alarm', () => {
  test.each([
    ...SENTENCES,
    ...SENTENCES.map((sentence) => sentence.normalize('NFD')),
    'Bà và bé có quà, cá và cò; mẹ hái na cho cả nhà',
    'Bà và bé có quà, cá và cò, chú và cô có hoa',
    'The café and the naïve façade of the old hotel',
    "L'été à l'école française, où êtes-vous déjà passés, garçons",
    'Über die Straße müssen schöne Mädchen gehen',
    'CBGV-NV, ƯDCNTT, 48/KH-MNQP, QĐ-UBND, 25°C ± 2, § 3, © 2022, 5 µg',
    'CBGV-NV 48/KH-MNQP',
    '',
    '«Mầm non» – 50 m² × 3',
  ])('%j', (text) => {
    expect(legacyEncoding(text)).toBeUndefined();
  });
});

test.each([
  ['.VnTime', { encoding: 'tcvn3', capitals: false }],
  ['".VnTimeH", serif', { encoding: 'tcvn3', capitals: true }],
  ["'.VnArial', sans-serif", { encoding: 'tcvn3', capitals: false }],
  ['VNI-Times', { encoding: 'vni', capitals: false }],
  ['"VNI Helve"', { encoding: 'vni', capitals: false }],
  ['"Times New Roman", .VnTime', undefined],
  ['Arial', undefined],
  ['', undefined],
])('the font %s', (family, font) => {
  expect(legacyFont(family)).toEqual(font);
});

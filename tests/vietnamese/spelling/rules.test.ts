import { describe, expect, test } from 'vitest';
import { checkBlocks, checkText } from '../../../src/vietnamese/spelling/index.ts';
import { lexiconWith } from './lexicon.ts';

const lexicon = lexiconWith(['Quang Phục', 'Kidsmart']);

/** What is found, as [what stands there, the first suggestion]. */
function found(text: string) {
  return checkText(text, { lexicon }).map(({ start, end, suggestions }) => [
    text.slice(start, end),
    suggestions[0],
  ]);
}

describe('words', () => {
  test.each([
    ['Phát triển nghành giáo dục', 'nghành', 'ngành'],
    ['Kết qủa kiểm tra', 'qủa', 'quả'],
    ['Công nghệ thông tn của trường', 'tn', 'tin'],
    ['Tình hnhf thực tế', 'hnhf', 'hình'],
    ['Nhà trường và hojc sinh', 'hojc', 'học'],
    ['Hojc sinh đến lớp', 'Hojc', 'Học'],
    ['Công tác tuye6n sinh', 'tuye6n', 'tuyên'],
    ['Các hoạt độnglớn của trường', 'độnglớn', 'động lớn'],
    ['NGHÀNH GIÁO DỤC', 'NGHÀNH', 'NGÀNH'],
    ['Nhà trường sử lý kịp thời', 'sử lý', 'xử lý'],
    ['Sử lý kịp thời', 'Sử lý', 'Xử lý'],
    ['Trẻ được chăm xóc chu đáo', 'chăm xóc', 'chăm sóc'],
    ['Mở lớp học; nhặm nâng cao chất lượng', 'nhặm', 'nhằm'],
    ['Công tác luất sư', 'luất', 'luật'],
  ])('%s', (text, written, meant) => {
    expect(found(text)).toEqual([[written, meant]]);
  });

  test.each([
    'CBGV-NV và CBGVNV dự ƯDCNTT, KĐCLGD.',
    'Kế hoạch số 48/KH-MNQP và Thông tư 09/2024/TT-BGDĐT, Nghị quyết 29-NQ/TW.',
    'Cô giáo Mỵ, chị Ngự và Nguyễn Văn A.',
    'Phòng GD&ĐT huyện Tiên Lãng gửi UBND xã.',
    'Xem https://mamnon.example/tin-tuc/, gửi thu@mamnon.edu.vn, mở tệp ke-hoach.pdf.',
    'Các bé chơi Kidsmart, xem video trên YouTube, dùng wifi và Zalo.',
    'Ăn lúc 7:30, giá 1.250.000 đồng, năm học 2022-2023, ngày 17/7/2019.',
    'Trong tâm trí trẻ thơ.',
    'Nhân viên các nhân tố mới.',
    'Tình hình thực tế của trường.',
    'Trường ở TP. Hải Phòng, do TS. Lan dạy múa, v.v. và hát.',
  ])('%s has no slip', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('a word that the school has added is none', () => {
    const text = 'Các bé học chữ với blubber.';
    expect(found(text)).toHaveLength(1);
    expect(checkText(text, { lexicon: lexiconWith(['blubber']) })).toEqual([]);
  });

  test('the message says what and what to do, in Vietnamese', () => {
    expect(checkText('Sở vật chất đầu tuwcow sở', { lexicon })[0]).toEqual({
      kind: 'typing',
      start: 16,
      end: 22,
      suggestions: ['tư cơ'],
      message: '«tuwcow» có vẻ gõ khi bộ gõ đang tắt: «tư cơ»?',
    });
  });
});

describe('spaces and stops', () => {
  test.each([
    ['Cán  bộ giáo viên', 'Cán bộ giáo viên'],
    ['Phù hợp , khả thi', 'Phù hợp, khả thi'],
    ['Bé ăn ngoan ,ngủ ngoan', 'Bé ăn ngoan, ngủ ngoan'],
    ['Cháo,sữa và cơm', 'Cháo, sữa và cơm'],
    ['Vấn đề “ nóng” hiện nay', 'Vấn đề “nóng” hiện nay'],
    ['Các bộ phận ( để thực hiện )', 'Các bộ phận (để thực hiện)'],
    ['Xử lý(nếu có) ngay', 'Xử lý (nếu có) ngay'],
    ['Phát thanh, truyền hình….', 'Phát thanh, truyền hình…'],
    ['Nghị quyết số 29- NQ/TW', 'Nghị quyết số 29-NQ/TW'],
    ['Kế hoạch 48/KH- MNQP', 'Kế hoạch 48/KH-MNQP'],
    ['CBGV- NV của trường', 'CBGV-NV của trường'],
    ['Môi trường xanh- sạch', 'Môi trường xanh – sạch'],
    ['-Xây dựng kế hoạch', '- Xây dựng kế hoạch'],
    ['Phân công như sau', 'Phân công như sau:'],
    ['Trẻ đã về.Cô ở lại', 'Trẻ đã về. Cô ở lại'],
  ])('%s', (text, meant) => {
    const findings = checkText(text, { lexicon });
    const mended = findings
      .toReversed()
      .reduce(
        (mended, { start, end, suggestions }) =>
          mended.slice(0, start) + (suggestions[0] ?? '?') + mended.slice(end),
        text,
      );
    expect(mended).toBe(meant);
    expect(findings.every(({ kind }) => kind === 'spacing' || kind === 'punctuation')).toBe(true);
  });

  test.each([
    'Giờ đón trẻ: 6:45–7:30.',
    'Lưu: VT.                         HIỆU TRƯỞNG',
    'Tỉ lệ 3:2, tăng 1.250.000 đồng.',
    'Cháu hỏi: “Cô ơi!” rồi chạy vào lớp.',
    'Đợi một chút… rồi đi tiếp.',
    'Môi trường xanh – sạch – đẹp; 2022–2023.',
    'Gọi số 0225 3 000 000 (trong giờ hành chính).',
  ])('%s has no slip', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('capitals, tones, repeats', () => {
  test.each([
    ['Trẻ vui. các cô cũng vui.', 'các', 'Các'],
    ['Theo Luật giáo dục mới', 'Luật giáo dục', 'Luật Giáo dục'],
    ['Thực hiện nghị quyết số 29', 'nghị', 'Nghị'],
    ['Chủ trương của đảng, nhà nước ta', 'đảng, nhà nước', 'Đảng, Nhà nước'],
    ['Hội khỏe phù đổng', 'Hội khỏe phù đổng', 'Hội khỏe Phù Đổng'],
    ['Phát triển giáo dục và Đào tạo huyện', 'giáo dục và Đào tạo', 'giáo dục và đào tạo'],
  ])('%s', (text, written, meant) => {
    expect(found(text)).toEqual([[written, meant]]);
  });

  test('a paragraph begins with a capital, a line of a list need not', () => {
    const text = 'nhà trường mở cửa lúc bảy giờ.';
    const check = (paragraph: boolean) => checkBlocks([{ text, paragraph }], { lexicon })[0] ?? [];
    expect(check(true).map(({ suggestions }) => suggestions)).toEqual([['Nhà']]);
    expect(check(false)).toEqual([]);
  });

  test("the text's own way with tones is kept, or the school's", () => {
    const blocks = [{ text: 'Hòa bình, hòa thuận' }, { text: 'Thuỷ chung, sức khỏe' }];
    const of = (toneStyle?: 'old' | 'new') =>
      checkBlocks(blocks, { lexicon, toneStyle })
        .flat()
        .map(({ suggestions }) => suggestions[0]);
    expect(of()).toEqual(['Thủy']);
    expect(of('new')).toEqual(['Hoà', 'hoà', 'khoẻ']);
  });

  test.each([
    ['Các các cháu', ' các'],
    ['Nội dung liên quan khác liên quan khác', ' liên quan khác'],
  ])('%s', (text, twice) => {
    expect(found(text)).toEqual([[twice, '']]);
  });

  test('what is said twice on purpose stays', () => {
    expect(found('Các bé luôn luôn vui, dần dần quen lớp, ngày ngày đến trường.')).toEqual([]);
  });

  test('the parts of a document are numbered without a gap', () => {
    const blocks = ['II. MỤC ĐÍCH', 'Trẻ vui.', 'II. NỘI DUNG', 'IV. TỔ CHỨC'].map((text) => ({ text }));
    expect(checkBlocks(blocks, { lexicon }).map((findings) => findings[0]?.suggestions[0])).toEqual([
      'I',
      undefined,
      undefined,
      'III',
    ]);
  });
});

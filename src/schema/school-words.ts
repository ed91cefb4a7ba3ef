import { z } from 'zod';
import { choice, list, optional, text } from './fields/index.ts';
import { unknownKeyMessage } from './messages.ts';

/** A word or name of up to four syllables: letters, digits, and what joins them. */
const WORD =
  /^(?=.*\p{L})[\p{L}\p{Mark}\p{N}][\p{L}\p{Mark}\p{N}.&’'-]*(?: [\p{L}\p{Mark}\p{N}.&’'-]+){0,3}$/u;

/** One word that the language check is to know. Letters that look alike of other scripts are refused: Latin only. */
export const schoolWord = text({
  label: 'Từ của trường',
  missing: 'Hãy ghi từ cần thêm.',
  min: 2,
  max: 40,
  pattern: {
    regex: WORD,
    message: 'Từ của trường chỉ gồm chữ và số, nhiều nhất bốn tiếng, ví dụ Kidsmart hay Quang Phục.',
  },
  check: {
    passes: (word) => !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(word),
    message: 'Từ của trường chỉ gồm chữ cái La-tinh.',
  },
});

/** `content/words.yaml`: what the language check is to know of this school's writing. */
export const schoolWords = z.strictObject(
  {
    tones: optional(
      choice({
        label: 'Cách đặt dấu thanh',
        hint: 'Để trống thì mỗi bài theo cách mà chính bài ấy dùng nhiều hơn.',
        choices: [
          { value: 'cu', label: 'hòa, thủy, khỏe (kiểu cũ)' },
          { value: 'moi', label: 'hoà, thuỷ, khoẻ (kiểu mới)' },
        ],
      }),
    ),
    words: list({ label: 'Từ của trường', labelSingular: 'từ' }, schoolWord),
  },
  { error: (issue) => unknownKeyMessage(issue) ?? 'words.yaml phải gồm các dòng «tên: giá trị».' },
);

export type SchoolWords = z.output<typeof schoolWords>;

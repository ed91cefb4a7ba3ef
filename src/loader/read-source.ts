import { lstatSync, readFileSync } from 'node:fs';
import { errorAt, FILE_START, type Problem } from './place.ts';

/** A file is refused unread beyond this: the body's own limit is far below. */
const MAX_BYTES = 1024 * 1024;

/**
 * Reads a content file as text: UTF-8, without byte order mark, in NFC, lines ending in `\n`. Columns of faults count
 * in this text.
 *
 * @param file absolute path.
 * @returns the text, or why there is none.
 */
export function readSource(file: string): { readonly text: string } | { readonly problem: Problem } {
  const refuse = (message: string) => ({ problem: errorAt(FILE_START, message) });
  try {
    const state = lstatSync(file);
    if (state.isSymbolicLink())
      return refuse('Tệp này là liên kết tới nơi khác nên không được nhận. Hãy đặt chính tệp vào đây.');
    if (!state.isFile()) return refuse('Đây không phải là tệp.');
    if (state.size > MAX_BYTES)
      return refuse('Tệp lớn quá 1 MB. Ảnh và tài liệu phải nằm trong thư viện, không nằm trong bài.');
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
    if (text.trim() === '') return refuse('Tệp rỗng. Hãy viết nội dung hoặc xóa tệp.');
    return { text: text.replaceAll(/\r\n?/gu, '\n').normalize('NFC') };
  } catch (error) {
    if (error instanceof TypeError)
      return refuse('Tệp không phải là văn bản UTF-8. Hãy lưu lại với bảng mã UTF-8.');
    return refuse(`Không đọc được tệp (${error instanceof Error ? error.message : String(error)}).`);
  }
}

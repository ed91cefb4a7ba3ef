import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  disclosureRegister,
  mustStay,
  REGISTER_FILE,
  type RegisteredDisclosure,
} from '../schema/disclosure-keeping.ts';
import type { Fault } from '../schema/fault.ts';
import { parseSchoolTime, spokenDay } from '../schema/school-time.ts';

/**
 * Disclosures of the site that is shown which the next one does not have, or would let go sooner, though they must be
 * kept: a fault for each. What the content itself says cannot tell: it is the content that lost them.
 *
 * @param former folder of the site that is shown; there need not be one
 * @param next folder of the site that is to take its place
 * @param now the moment of the build, as `BUILD_NOW` has it
 * @throws Error when a register cannot be read: nobody knows then what must be kept
 */
export function droppedDisclosures(former: string, next: string, now: string): readonly Fault[] {
  const moment = momentOf(now);
  return mustStay(registerIn(former), registerIn(next), moment).map(faultOf);
}

function faultOf({ slug, path: file, keepUntil }: Kept): Fault {
  const message = `Bài công khai /cong-khai/${slug}/ đang hiện trên trang phải giữ đến ngày ${spokenDay(keepUntil)}, mà nội dung mới không còn giữ đến ngày ấy. Hãy khôi phục tệp này trong kho Git, cả «Công khai lần đầu ngày» và «Ngày đăng» như trước.`;
  return { path: file, line: 1, column: 1, message, severity: 'error' };
}

type Kept = Omit<RegisteredDisclosure, 'keepUntil'> & { readonly keepUntil: Date };

function registerIn(site: string): readonly Kept[] {
  const file = path.join(site, REGISTER_FILE);
  // Before the first build, or of a version that kept no register.
  if (!existsSync(file)) return [];
  try {
    const { disclosures } = disclosureRegister.parse(JSON.parse(readFileSync(file, 'utf8')));
    return disclosures.map(({ keepUntil, ...rest }) => ({ ...rest, keepUntil: momentOf(keepUntil) }));
  } catch (cause) {
    throw new Error(`${file} does not say which disclosures must be kept; restore the site that it is of`, {
      cause,
    });
  }
}

function momentOf(text: string): Date {
  const moment = parseSchoolTime(text);
  if (moment === undefined) throw new Error(`«${text}» is no moment`);
  return moment;
}

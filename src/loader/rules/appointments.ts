import {
  dayNumber,
  dayStart,
  isSamePost,
  spokenDay,
  tenuresOf,
  type Fault,
  type Tenure as TenureOf,
} from '../../schema/index.ts';
import { faultAt, type Rule, type SoundEntry } from './rule.ts';

type Tenure = TenureOf<SoundEntry<'appointments'>>;

/** A post has one holder at a time. One without an end ends by itself when the next one begins (`tenuresOf`). */
export const oneHolderAPost: Rule = (entries) => {
  const tenures = tenuresOf(entries('appointments'));
  return tenures.flatMap((tenure, index) => {
    const { post } = tenure.appointment.frontmatter;
    const other = tenures
      .slice(0, index)
      .find((before) => isSamePost(before.appointment, tenure.appointment) && overlap(before, tenure));
    if (other === undefined) return [];
    const message = `Vị trí «${post}» ${timeOf(other)} đã có người giữ, ở ${other.appointment.path}. Hãy sửa «Từ ngày», hoặc sửa «Đến hết ngày» ở tệp kia.`;
    return [faultAt(tenure.appointment, 'start', message)];
  });
};

/** Every committee has exactly one head, from the first day that somebody serves in it to the last. */
export const oneHeadAtATime: Rule = (entries) => {
  const committees = Map.groupBy(
    tenuresOf(entries('appointments')),
    ({ appointment }) => appointment.frontmatter.committee,
  );
  return [...committees.values()].flatMap(headFaults);
};

/** @param tenures of one committee, earliest first. */
function headFaults(tenures: readonly Tenure[]): Fault[] {
  const heads = tenures.filter(({ appointment }) => appointment.frontmatter.head);
  const [first] = tenures;
  const [firstHead] = heads;
  if (first === undefined) return [];
  const { committee } = first.appointment.frontmatter;
  if (firstHead === undefined) {
    const message = `«${committee}» chưa có người đứng đầu. Hãy bật «Đứng đầu ban» ở phân công của trưởng ban, hoặc sửa lại tên ban nếu ghi nhầm.`;
    return [faultAt(first.appointment, 'committee', message)];
  }
  const tooLate = firstHead.from > first.from ? [gapBefore(firstHead, first.from)] : [];
  return [...tooLate, ...handoverFaults(heads), ...lastHeadFaults(heads, tenures)];
}

/** Between one head and the next: neither two at once nor nobody. */
function handoverFaults(heads: readonly Tenure[]): Fault[] {
  return heads.slice(1).flatMap((head, index) => {
    const before = heads.slice(0, index + 1);
    const two = before.find(
      (other) => !isSamePost(other.appointment, head.appointment) && overlap(other, head),
    );
    if (two) {
      const message = `«${head.appointment.frontmatter.committee}» ${timeOf(two)} đã có người đứng đầu, ở ${two.appointment.path}. Hãy sửa «Từ ngày», tắt «Đứng đầu ban», hoặc ghi «Đến hết ngày» ở tệp kia.`;
      return [faultAt(head.appointment, 'start', message)];
    }
    const end = lastEnd(before);
    return end !== undefined && end < head.from ? [gapBefore(head, end)] : [];
  });
}

/** The committee goes on, its head does not. */
function lastHeadFaults(heads: readonly Tenure[], tenures: readonly Tenure[]): Fault[] {
  const end = lastEnd(heads);
  const last = heads.find(({ until }) => until?.getTime() === end?.getTime());
  const committeeEnd = lastEnd(tenures);
  if (end === undefined || last === undefined) return [];
  if (committeeEnd !== undefined && committeeEnd <= end) return [];
  const { committee, end: written } = last.appointment.frontmatter;
  const todo =
    written === undefined
      ? 'Hãy bật «Đứng đầu ban» ở phân công của người kế nhiệm.'
      : 'Hãy xóa «Đến hết ngày», rồi phân công người kế nhiệm vào cùng «Mã vị trí»: phân công này sẽ tự kết thúc.';
  const message = `Từ ${spokenDay(end)} «${committee}» không có người đứng đầu. ${todo}`;
  return [faultAt(last.appointment, written === undefined ? 'start' : 'end', message)];
}

function gapBefore({ appointment, from }: Tenure, since: Date): Fault {
  const days = `Từ ${spokenDay(since)} đến hết ${lastDayBefore(from)}`;
  const message = `${days} «${appointment.frontmatter.committee}» không có người đứng đầu. Hãy sửa «Từ ngày», hoặc thêm phân công của người đứng đầu trong thời gian ấy.`;
  return faultAt(appointment, 'start', message);
}

/** The latest end; `undefined` when one of them has none. */
function lastEnd(tenures: readonly Tenure[]): Date | undefined {
  const ends = tenures.map(({ until }) => until);
  return ends.includes(undefined)
    ? undefined
    : ends.reduce((a, b) => (a !== undefined && b !== undefined && a > b ? a : b));
}

function overlap(a: Tenure, b: Tenure): boolean {
  // Two that begin on one day hold the post together, though the first would end as the second begins.
  if (a.from.getTime() === b.from.getTime()) return true;
  return (b.until === undefined || a.from < b.until) && (a.until === undefined || b.from < a.until);
}

/** `từ 1/8/2022 đến hết 31/7/2023`. */
function timeOf({ from, until }: Tenure): string {
  return `từ ${spokenDay(from)}${until === undefined ? '' : ` đến hết ${lastDayBefore(until)}`}`;
}

function lastDayBefore(moment: Date): string {
  return spokenDay(dayStart(dayNumber(moment) - 1));
}

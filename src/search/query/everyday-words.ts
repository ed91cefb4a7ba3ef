/**
 * How parents write for short, ask and name things. General words of Vietnamese preschools and of their chat groups, of
 * no one site. Pure.
 */
import { fold } from '../../vietnamese/fold.ts';
import type { Token } from './tokens.ts';

/** Folded, with what it stands for. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  attp: 'an toàn thực phẩm',
  bgh: 'ban giám hiệu',
  bhyt: 'bảo hiểm y tế',
  bn: 'bao nhiêu',
  cbgv: 'cán bộ giáo viên',
  cmhs: 'cha mẹ học sinh',
  cn: 'chủ nhật',
  cntt: 'công nghệ thông tin',
  csvc: 'cơ sở vật chất',
  dc: 'được',
  dt: 'điện thoại',
  gd: 'giáo dục',
  gdmn: 'giáo dục mầm non',
  gv: 'giáo viên',
  gvcn: 'giáo viên lớp',
  hk: 'học kỳ',
  hnay: 'hôm nay',
  hs: 'hồ sơ',
  ht: 'hiệu trưởng',
  ko: 'không',
  kg: 'không',
  mg: 'mẫu giáo',
  mn: 'mầm non',
  ntn: 'như thế nào',
  pgd: 'phòng giáo dục',
  ph: 'phụ huynh',
  phhs: 'phụ huynh học sinh',
  sdt: 'số điện thoại',
  sgd: 'sở giáo dục',
  tb: 'thông báo',
  td: 'thực đơn',
  tgian: 'thời gian',
  tkb: 'thời khóa biểu',
  ts: 'tuyển sinh',
  vsattp: 'vệ sinh an toàn thực phẩm',
};

/** Said in a question of what the site calls otherwise. Folded. */
const NAMES: readonly (readonly [said: string, called: string])[] = [
  ['an mon gi', 'thực đơn'],
  ['an gi', 'thực đơn'],
  ['dong cac khoan', 'các khoản thu'],
  ['dong nhung khoan', 'các khoản thu'],
  ['dong tien', 'các khoản thu'],
];

/**
 * Words that ask, or that speak to somebody, and say nothing of what is asked for. Several together are known without
 * their diacritics too; one alone is taken for another word then: «khong», «chua».
 */
const ASKING: readonly string[] = [
  'cho tôi hỏi',
  'cho em hỏi',
  'cho mình hỏi',
  'cho con hỏi',
  'cho hỏi',
  'xin hỏi',
  'cô ơi',
  'khi nào',
  'lúc nào',
  'ngày nào',
  'bao giờ',
  'bao lâu',
  'bao nhiêu',
  'hôm nay',
  'ở đâu',
  'ở chỗ nào',
  'như thế nào',
  'thế nào',
  'ra sao',
  'làm sao',
  'tại sao',
  'vì sao',
  'là gì',
  'những gì',
  'là ai',
  'ai là',
  'được không',
  'có không',
  'các con',
  'các bé',
  'các cháu',
  'ai',
  'bé',
  'cháu',
  'gi',
  'gì',
  'mấy',
  'nhỉ',
  'vậy',
  'ạ',
];
const ASKING_WORDS = ASKING.map((phrase) => phrase.split(' ')).toSorted((a, b) => b.length - a.length);

/** At the end of a question, with what may stand before: «có … không», «đã … chưa». Folded but for what is ambiguous. */
const FRAMES: readonly (readonly [before: string, end: string])[] = [
  ['có', 'không'],
  ['đã', 'chưa'],
];

/** Before a name or what somebody is: «cô Nga». As typed, or without diacritics. */
const TITLES: ReadonlySet<string> = new Set(['cô', 'co', 'thầy', 'thay', 'bà', 'ông', 'bác', 'chị', 'anh']);

/** A month for short: «t9». From 2 to 7 it may be a day of the week. */
const SHORT_MONTH = /(?<![\p{L}\p{N}])t(1|8|9|1[0-2])(?![\p{L}\p{N}])/giu;

/** «lịch họp t9» with its month written out. */
export function withMonths(text: string): string {
  return text.replace(SHORT_MONTH, 'tháng $1');
}

/** The words that an abbreviation stands for. */
export function writtenOut(folded: string): readonly string[] | undefined {
  return Object.hasOwn(ABBREVIATIONS, folded) ? ABBREVIATIONS[folded]?.split(' ') : undefined;
}

/** What is said at a place, as the site calls it. */
export interface OtherName {
  /** Index of the first token, and how many they are. */
  readonly from: number;
  readonly count: number;
  readonly words: readonly string[];
}

export function otherNames(tokens: readonly Token[]): readonly OtherName[] {
  const found: OtherName[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    const name = NAMES.find(([said]) => begins(tokens, from, said.split(' ')));
    if (name === undefined) continue;
    const count = name[0].split(' ').length;
    found.push({ from, count, words: name[1].split(' ') });
    from += count - 1;
  }
  return found;
}

/** Indices of the tokens that only ask; none when there would be nothing else left. */
export function askingTokens(tokens: readonly Token[]): ReadonlySet<number> {
  const asking = new Set<number>();
  tokens.forEach((_, from) => {
    for (let at = from; at < from + askingLength(tokens, from); at += 1) asking.add(at);
  });
  const end = tokens.length - 1;
  for (const [before, last] of FRAMES) {
    if (tokens[end]?.text !== last) continue;
    asking.add(end);
    const start = tokens.findIndex(({ text }) => text === before);
    if (start >= 0) asking.add(start);
  }
  const first = tokens[0]?.text;
  if (tokens.length > 1 && first !== undefined && TITLES.has(first)) asking.add(0);
  return asking.size < tokens.length ? asking : new Set();
}

/** How many tokens from `from` on are together one of the asking phrases. */
function askingLength(tokens: readonly Token[], from: number): number {
  const phrase = ASKING_WORDS.find((words) =>
    words.length === 1 ? tokens[from]?.text === words[0] : begins(tokens, from, words.map(fold)),
  );
  return phrase?.length ?? 0;
}

/** @param words folded */
function begins(tokens: readonly Token[], from: number, words: readonly string[]): boolean {
  return words.every((word, at) => tokens[from + at]?.folded === word);
}

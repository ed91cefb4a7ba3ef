import type { Random } from '../../random.ts';
import type { Day } from './school-days.ts';
import { between, happens, zipfPick } from './zipf.ts';

/** Kinds of document with the letters that stand for them (decree 30/2020/NĐ-CP, annex III). */
const KINDS = [
  ['Kế hoạch', 'KH'],
  ['Thông báo', 'TB'],
  ['Quyết định', 'QĐ'],
  ['Công văn', 'CV'],
  ['Báo cáo', 'BC'],
  ['Tờ trình', 'TTr'],
  ['Nghị quyết', 'NQ'],
  ['Hướng dẫn', 'HD'],
] as const;
/** A school that does not exist, and who writes to it. */
const ISSUERS = ['MNHS', 'PGDĐT', 'UBND', 'MNHS-CM', 'SGDĐT', 'BTĐKT', 'HĐND', 'CĐCS'] as const;
const CENTRAL = [
  ['Thông tư', 'TT-BGDĐT'],
  ['Nghị định', 'NĐ-CP'],
  ['Thông tư', 'TT-BYT'],
] as const;

export interface DocumentNumber {
  /** «Kế hoạch» */
  readonly kind: string;
  /** «48/KH-MNHS», «25/2018/TT-BGDĐT» */
  readonly number: string;
}

export function documentNumber(random: Random, { year }: Day): DocumentNumber {
  if (happens(random, 0.12)) {
    const [kind, letters] = zipfPick(random, CENTRAL, 10);
    return { kind, number: `${between(random, 1, 150)}/${year}/${letters}` };
  }
  const [kind, letters] = zipfPick(random, KINDS, 6);
  return { kind, number: `${between(random, 1, 400)}/${letters}-${zipfPick(random, ISSUERS, 3)}` };
}

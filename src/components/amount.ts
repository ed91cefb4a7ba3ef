import { words } from './words.ts';

const FORMAT = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });

/** `97,5%`, `1.200 tiết dạy`: a number as Vietnamese writes it, with its unit. */
export function formatAmount(amount: number, unit: string): string {
  return words.campaign.amount(FORMAT.format(amount), unit);
}

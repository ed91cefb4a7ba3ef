/** `1.250.000 ₫`, on one line. @param amount whole đồng, not negative */
export function formatDong(amount: number): string {
  return `${String(amount).replace(/\B(?=(?:\d{3})+$)/gu, '.')}\u00A0₫`;
}

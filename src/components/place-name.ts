/** What the lowest administrative units are called in an address; before 2025 there were also `thị trấn`. */
const COMMUNE = /^(?:xã|phường|thị trấn|đặc khu)\s+(\S.*)$/iu;

/**
 * The commune of a school's address: `Quang Phục` of `Xã Quang Phục, huyện Tiên Lãng, thành phố Hải Phòng`. Papers of a
 * school begin their date with it (Nghị định 30/2020/NĐ-CP, phụ lục I). `undefined` when the address names none.
 */
export function communeOf(address: string): string | undefined {
  const names = address.split(',').map((part) => COMMUNE.exec(part.trim())?.[1]);
  return names.find((name) => name !== undefined);
}

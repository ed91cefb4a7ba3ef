/**
 * What the examples of the style guide share. Everything in this folder is made up so that each component can be seen in
 * each state: no person, deed or document of it exists.
 */
import type { AreaLink, Fact, ResponseClock, SizedImage } from '../../../queries/index.ts';

/** Every example leads back to the guide: it has no page of its own. */
export const HERE = '/huong-dan/giao-dien/';

export const day = (text: string) => new Date(`${text}T00:00+07:00`);
export const moment = (text: string) => new Date(`${text}+07:00`);

export const area: AreaLink = { name: 'Chuyên mục mẫu', url: HERE };
export const author = { name: 'Người viết mẫu', role: 'Giáo viên', url: HERE };

export const atOnce: ResponseClock = {
  due: moment('2022-11-03T08:00'),
  answered: true,
  at: moment('2022-11-02T08:00'),
  minutes: 0,
  late: false,
};
export const inTime: ResponseClock = { ...atOnce, at: moment('2022-11-02T14:30'), minutes: 390 };
export const answeredLate: ResponseClock = {
  ...atOnce,
  at: moment('2022-11-04T10:00'),
  minutes: 3000,
  late: true,
};
export const waiting: ResponseClock = { due: moment('2022-11-03T08:00'), answered: false, late: false };
export const overdue: ResponseClock = { ...waiting, late: true };

/** A drawing in the place of a photo: nobody is in it, and it is sharp at every size. */
function drawing(name: string, width: number, height: number): SizedImage {
  const src = `/huong-dan/vi-du/${name}.svg`;
  return { width, height, src, sizes: [{ width, height, src }], avif: [] };
}

export const landscape = drawing('ngang', 960, 640);
export const portrait = drawing('dung', 640, 960);
export const square = drawing('vuong', 800, 800);

export const facts: readonly Fact[] = [
  { label: 'Bắt đầu', moment: moment('2022-11-20T07:30') },
  { label: 'Địa điểm', text: 'Sân trường' },
  { label: 'Phụ trách', text: author.name, url: HERE },
];

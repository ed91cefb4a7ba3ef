import type { Choice } from './fields/index.ts';

/** The six areas of the communication plan (part II), in its order. Their shown names can be changed in `school.yaml`. */
export const AREAS = [
  { value: 'quan-ly', label: 'Quản lý, chỉ đạo, điều hành' },
  { value: 'mam-non', label: 'Giáo dục mầm non' },
  { value: 'kiem-dinh', label: 'Khảo thí và kiểm định chất lượng' },
  { value: 'cong-nghe', label: 'Công nghệ thông tin và nghiên cứu khoa học' },
  { value: 'tai-chinh', label: 'Kế hoạch – Tài chính' },
  { value: 'khac', label: 'Các nội dung khác' },
] as const satisfies readonly Choice[];

export type Area = (typeof AREAS)[number]['value'];

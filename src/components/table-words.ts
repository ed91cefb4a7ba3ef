/** The words of the tables of disclosures. */
export const disclosureWords = {
  figures: 'Số liệu công khai',
  item: 'Khoản mục',
  amount: 'Số tiền',
  unit: 'Đơn vị tính',
  basis: 'Căn cứ',
  total: 'Cộng',
  csv: 'Tải số liệu (CSV, mở bằng Excel)',
  checklistCsv: 'Tải bảng này (CSV, mở bằng Excel)',
  due: (day: string) => `Hạn công khai: ${day}`,
  columns: {
    section: 'Nội dung',
    title: 'Bài công khai',
    published: 'Công khai',
    updated: 'Cập nhật',
    state: 'Tình trạng',
  },
  none: 'Chưa có bài',
  notUpdated: 'chưa có',
  sampleYear: 'Năm học này chỉ có bài mẫu: bảng dưới đây để xem cách trình bày, không phải số liệu có thật.',
} as const;

/** The words of the tables of menus. */
export const menuWords = {
  day: 'Ngày',
  meals: { breakfast: 'Bữa sáng', lunch: 'Bữa trưa', snack: 'Bữa xế' },
  noMeal: 'Không có',
  closed: (reason: string) => `Nghỉ: ${reason}`,
  allergens: 'Chất dễ gây dị ứng trong tuần',
  approvedBy: 'Người duyệt',
  weeks: 'Thực đơn các tuần',
  wholeWeek: 'Thực đơn cả tuần',
  noneToCome: 'Chưa có thực đơn tuần tới.',
  noneThisWeek: 'Chưa có thực đơn tuần này.',
  empty: 'Chưa có thực đơn nào. Mời phụ huynh quay lại sau.',
} as const;

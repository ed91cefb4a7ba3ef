/** Every Vietnamese word that the page data adds to what the authors wrote. */
export const words = {
  home: 'Trang chủ',
  siteTitle: (school: string) => `Bảng tin ${school}`,
  homeDescription: (school: string) =>
    `Tin tức, thông báo, sự kiện và gương điển hình của ${school}, dành cho phụ huynh và cộng đồng.`,
  areas: 'Chuyên mục',
  areasDescription: 'Sáu chuyên mục truyền thông của nhà trường.',
  areaDescription: (area: string) => `Mọi bài viết thuộc chuyên mục ${area}.`,
  schoolYears: 'Lưu trữ theo năm học',
  schoolYearsDescription: 'Mọi bài đã đăng, xếp theo năm học (từ tháng 8 đến hết tháng 7).',
  schoolYear: (year: string) => `Năm học ${year.replace('-', '–')}`,
  schoolYearDescription: (year: string) => `Mọi bài đã đăng trong năm học ${year.replace('-', '–')}.`,
  month: (month: number, year: number) => `Tháng ${String(month)}/${String(year)}`,
  personDescription: (name: string, role: string) => `${name}, ${role}: giới thiệu và các bài đã viết.`,
  pageNumber: (title: string, page: number) => `${title} – trang ${String(page)}`,
  upcoming: 'Sắp tới',
  past: 'Đã qua',
  marks: { sample: 'Bài mẫu', expired: 'Đã hết hiệu lực', past: 'Đã diễn ra' },
  facts: {
    startsAt: 'Bắt đầu',
    endsAt: 'Kết thúc',
    place: 'Địa điểm',
    expiresAt: 'Có hiệu lực đến',
    subject: 'Đối tượng',
    unit: 'Đơn vị',
  },
  search: 'Tìm kiếm',
  searchDescription:
    'Tìm trong tin tức, thông báo, sự kiện và các trang của nhà trường, gõ có dấu hoặc không dấu.',
  notFound: 'Không tìm thấy trang',
  notFoundDescription: 'Địa chỉ này không có trên bảng tin của nhà trường.',
} as const;

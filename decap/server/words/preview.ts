import { schoolDateParts, spokenDay } from '../../../src/schema/index.ts';

/** What is said of a draft that is seen as a page before it is published. */
export const preview = {
  banner: 'Bản xem thử, chưa đăng',
  bannerAt: (moment: Date) => {
    const { hour, minute } = schoolDateParts(moment);
    return `Bản xem thử, chưa đăng: trang như sẽ hiện lúc ${String(hour)}:${String(minute).padStart(2, '0')} ngày ${spokenDay(moment)}`;
  },
  /** After the words of a link to what only a release has. */
  absent: 'có khi bài đã đăng',
  faults: (faults: readonly string[]) =>
    `Chưa xem thử được vì nội dung còn ${faults.length} lỗi:\n${faults.join('\n')}`,
  failed:
    'Chưa dựng được bản xem thử. Bản nháp vẫn còn nguyên; hãy thử lại, nếu vẫn lỗi thì báo người quản trị.',
  goneTitle: 'Bản xem thử này không còn nữa',
  gone: 'Bài đã được đăng, bản nháp đã bị xóa, hoặc đường dẫn đã quá 7 ngày. Hãy hỏi người đã gửi đường dẫn.',
  home: 'Về trang của trường',
};

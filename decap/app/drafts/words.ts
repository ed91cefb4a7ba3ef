/** All that is said about what this device keeps. */
export const DRAFT_WORDS = {
  state: {
    typing: 'Chưa lưu',
    kept: (time: string) => `Đã giữ trên máy (${time})`,
    waiting: 'Chưa có mạng. Bài được giữ trên máy này và sẽ tự lưu khi có mạng.',
    unkept: 'Máy này không giữ được bài đang viết. Hãy bấm «Lưu» thường xuyên.',
  },
  otherTab: 'Bài này đang mở ở một thẻ khác trên máy này. Hãy viết ở một thẻ thôi, kẻo hai bản khác nhau.',
  offer: {
    heading: (time: string) => `Có bản đang viết dở ${time} trên máy này`,
    hint: 'Bản ấy chưa được lưu lên máy chủ. So với bài đang có, nó khác ở:',
    hintNew: 'Bản ấy chưa được lưu lên máy chủ. Nó có:',
    changed: (who: string, when: string) =>
      `Trong lúc đó bài đã được lưu lại${who}${when}. Khôi phục thì bản trên máy này thay bản ấy trong khung soạn; chưa lưu thì bản trên máy chủ vẫn nguyên.`,
    by: (name: string) => `, người lưu: ${name}`,
    at: (time: string) => `, ${time}`,
    restore: 'Khôi phục',
    discard: 'Bỏ đi',
    later: 'Để sau',
    discardSure: 'Bỏ hẳn bản đang viết dở này? Không lấy lại được.',
  },
  list: {
    heading: (count: number) => `Trên máy này còn ${String(count)} bài viết dở, chưa lưu lên máy chủ:`,
    untitled: 'Chưa có tiêu đề',
    close: 'Ẩn',
  },
  signOut: {
    heading: 'Còn bài chưa lưu trên máy này',
    hint: (days: number) =>
      `Các bài dưới đây chưa lưu lên máy chủ. Máy này giữ chúng ${String(days)} ngày, chỉ hiện lại khi chính bạn đăng nhập trên máy này.`,
    leave: 'Đăng xuất',
  },
  today: (time: string) => `lúc ${time} hôm nay`,
  onDay: (time: string, day: string) => `lúc ${time} ngày ${day}`,
} as const;

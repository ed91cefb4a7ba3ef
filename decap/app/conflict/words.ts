/** What is said when two people changed one entry. */
export const CONFLICT_WORDS = {
  title: (name: string) => `Bài này vừa được ${name} sửa`,
  titleOwn: 'Bài này vừa được lưu ở một nơi khác',
  titleDeleted: 'Bài này vừa bị xóa',
  titleWithdrawn: 'Bài này đã bị gỡ khỏi trang',
  titlePublish: (name: string) => `${name} đã đăng một bản sửa của bài này`,
  saved: (name: string, when: string) =>
    `${name} đã lưu ${when}, sau khi bạn mở bài. Bản của bạn chưa được lưu. Hai bản khác nhau ở những chỗ dưới đây.`,
  savedOwn: (when: string) =>
    `Chính bạn đã lưu bài này ${when}, ở một thẻ hay một máy khác. Bản trên màn hình này chưa được lưu. Hai bản khác nhau ở những chỗ dưới đây.`,
  published: (name: string, when: string) =>
    `${name} đã đăng ${when}, sau khi bản nháp này bắt đầu, và hai bản khác nhau ở những chỗ dưới đây. Chọn xong, bản nháp được lưu lại để đọc lần nữa rồi mới đăng.`,
  deleted:
    'Trong lúc bạn sửa, người khác đã xóa bài này. Chữ bạn viết vẫn còn: có thể lưu lại thành một bản nháp mới.',
  withdrawn:
    'Sau khi bản nháp này bắt đầu, bài đã bị gỡ khỏi trang. Bản nháp vẫn còn nguyên: lưu lại thì sau đó đăng được như một bài mới.',
  again: 'Trong lúc bạn chọn, bài lại được lưu thêm lần nữa. Hãy xem bản mới nhất dưới đây.',
  mineName: 'Bản của tôi',
  theirsName: (name: string) => `Bản của ${name}`,
  theirsOwn: 'Bản đã lưu',
  draftName: 'Bản nháp',
  publishedName: 'Bản đang đăng',
  onlyMine: 'chỉ bạn sửa',
  onlyTheirs: (name: string) => `chỉ ${name} sửa`,
  bothChanged: 'cả hai cùng sửa',
  nothing: '(để trống)',
  sameWords: 'Chữ giống nhau; khác ở cách trình bày, ảnh hoặc đường dẫn.',
  noDifference: 'Hai bản đọc lên giống nhau, chỉ khác cách ghi trong tệp.',
  merge: 'Ghép hai bản',
  keepMine: 'Giữ bản của tôi',
  takeTheirs: (name: string) => `Lấy bản của ${name}`,
  takeOwn: 'Lấy bản đã lưu',
  takePublished: 'Lấy bản đang đăng',
  keepDraft: 'Giữ bản nháp',
  restore: 'Lưu lại thành bản nháp',
  later: 'Để sau',
  follows:
    'Chọn cách nào thì bản kia cũng còn nguyên trong «Lịch sử» của bài. «Để sau»: chưa lưu gì, bản của bạn được giữ trên máy này.',
  followsPublish:
    'Chọn cách nào thì bản kia cũng còn nguyên trong «Lịch sử» của bài. «Để sau»: bản nháp để nguyên, chưa đăng gì.',
  followsWithdrawn: '«Để sau»: bản nháp để nguyên, chưa đăng gì.',
  followsDeleted: '«Để sau»: chưa lưu gì, bản của bạn được giữ trên máy này.',
  mergeTitle: 'Ghép hai bản',
  mergeHint: (count: number) =>
    `Những chỗ chỉ một người sửa đã tự ghép. Còn ${String(count)} chỗ cả hai cùng sửa: hãy chọn từng chỗ.`,
  mergeNone: 'Hai người sửa ở những chỗ khác nhau nên ghép được cả. Hãy xem lại rồi lưu.',
  result: 'Bản đã ghép',
  place: (number: number, count: number) => `Chỗ ${String(number)} trên ${String(count)}`,
  after: (text: string) => `Sau đoạn: «… ${text}»`,
  chooseBoth: 'Lấy cả hai, bản của tôi trước',
  back: 'Quay lại',
  saveMerged: 'Lưu bản đã ghép',
  saving: 'Đang lưu…',
  toChoose: (count: number) => `Còn ${String(count)} chỗ chưa chọn.`,
  photo: 'Ảnh',
  putOff:
    'bài đã được sửa ở nơi khác. Bản của bạn vẫn còn trên màn hình và được giữ trên máy này; bấm «Lưu» để xem lại hai bản.',
  putOffPublish: 'bản đang đăng đã được sửa ở cùng chỗ. Bản nháp vẫn còn nguyên; bấm lại để xem hai bản.',
  readAgain: 'bản vừa chọn đã được lưu. Hãy đọc bản mới rồi bấm lần nữa.',
} as const;

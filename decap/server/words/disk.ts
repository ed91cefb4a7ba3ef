/** What the desk says when the machine has no more room. */
export const disk = {
  full: (id: string) =>
    'Ổ đĩa của máy chủ đã đầy nên việc vừa rồi chưa làm được. Những gì đã lưu vẫn còn nguyên; chữ đang viết vẫn còn trên màn hình. ' +
    `Hãy báo người quản trị dọn ổ đĩa (mã ${id}), rồi thử lại.`,
  buildFull:
    'Chưa dựng được trang vì ổ đĩa của máy chủ đã đầy. Trang đang hiện vẫn là bản trước. Hãy báo người quản trị dọn ổ đĩa.',
};

/** What the desk says when a save meets another one. */
export const revision = {
  reload:
    'Trang quản trị đang mở là bản cũ nên chưa lưu được. Hãy tải lại trang; chữ chưa lưu được giữ trên máy này và sẽ được đưa lại.',
  changed: (by: string) =>
    `Chưa lưu: ${by} đã lưu bài này sau khi bạn mở. Không bản nào bị mất: hãy xem hai bản cạnh nhau rồi chọn.`,
  deleted:
    'Chưa lưu: bài này đã bị xóa sau khi bạn mở. Chữ bạn viết vẫn còn trên màn hình: lưu lần nữa sẽ viết lại bài.',
  behind: (by: string) =>
    `Chưa đăng được: sau khi bản nháp này bắt đầu, ${by} đã đăng một bản sửa ở cùng chỗ. Không bản nào bị mất: hãy xem hai bản cạnh nhau rồi chọn.`,
  withdrawn:
    'Chưa đăng được: sau khi bản nháp này bắt đầu, bài đã bị gỡ khỏi trang. Bản nháp vẫn còn nguyên: hãy lưu lại bản nháp nếu vẫn muốn đăng.',
  notOnMain:
    'Bản đang đăng mà bạn so với không còn là một phần của trang. Hãy tải lại trang rồi xem lại hai bản.',
  nothingStands:
    'Bài này đã bị xóa nên không có bản nào để lấy. Hãy đóng bài mà không lưu; chữ bạn viết vẫn được giữ trên máy này.',
  tooLong: (most: number) =>
    `Chưa lưu: bài dài hơn ${most.toLocaleString('vi')} chữ cái. Hãy chia bài thành vài bài ngắn hơn, hoặc đính kèm phần dài thành tệp PDF.`,
  unknownWriter: 'một người khác',
  setAside: (path: string) => `Cất lại một bản của ${path}`,
  putBack: (path: string) => `Giữ bản đang có của ${path}`,
};

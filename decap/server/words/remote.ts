const CHOOSE =
  'Người quản trị máy chọn một trong hai: «npm run desk -- remote keep-ours» (giữ bản ở đây, bản kia vẫn còn trong lịch sử), hoặc «npm run desk -- remote take-theirs» (lấy bản kia, bản ở đây được cất ở refs/kept/).';

/** Said of the other repository (CONTENT_REMOTE). */
export const remote = {
  unreachable:
    'Không liên lạc được với kho khác. Trang của trường và việc đăng bài vẫn chạy như thường; bàn biên tập tự thử lại, và thử ngay khi có bài mới đăng. Hãy xem mạng, địa chỉ CONTENT_REMOTE và quyền truy cập.',
  refused:
    'Kho khác không nhận bài đã đăng. Trang của trường vẫn chạy như thường; bàn biên tập tự thử lại. Hãy xem quyền ghi vào nhánh main ở đó (nhánh được bảo vệ, hook).',
  forced: `Lịch sử của kho khác đã bị viết lại (force-push), nên không lấy gì về và không ghi đè gì. ${CHOOSE}`,
  unrelated: `Kho khác không có lịch sử chung với kho ở đây, nên không lấy gì về và không ghi đè gì. ${CHOOSE}`,
  conflict: `Ở đây và ở kho khác đã sửa cùng một chỗ, nên chưa lấy về được. Hãy ghép hai bản trong một bản sao của kho (git pull, sửa, git push): bàn biên tập lấy về ngay khi ghép được. Không ghép được: ${CHOOSE}`,
  faults:
    'Kho khác có thay đổi chưa đăng được, nên chưa lấy về. Trang của trường vẫn là bản trước. Hãy sửa những chỗ dưới đây ở kho khác rồi push: bàn biên tập tự thử lại khi kho ấy thay đổi.',
  notAFile: (path: string) =>
    `«${path}» không phải là tệp thường (liên kết tượng trưng hoặc kho con): hãy bỏ nó đi.`,
  merged: 'Ghép thay đổi từ kho khác',
  keptOurs: 'Giữ bản ở đây, ghép lịch sử của kho khác',
  badSeconds: (name: string, value: string) =>
    `${name} phải là số giây từ 1 đến 86400, không phải «${value}». (A number of seconds.)`,
  cli: {
    usage: 'remote keep-ours | take-theirs      khi kho khác bị force-push (after a forced push)',
    none: 'Chưa đặt CONTENT_REMOTE, nên không có kho khác. (CONTENT_REMOTE is not set.)',
    empty: 'Kho khác chưa có nhánh main. (The other repository has no main.)',
    nothing:
      'Không có gì phải chọn: hai kho cùng một lịch sử, bàn biên tập tự ghép. (Nothing to decide: both have the same history.)',
    ours: (ref: string) =>
      `Đã giữ bản ở đây. Bản kia còn ở ${ref}. Bàn biên tập đang chạy sẽ tự đẩy lên trong vòng một phút. (Kept ours.)`,
    theirs: (ref: string) =>
      `Đã lấy bản kia. Bản trước đây ở đây còn ở ${ref}. Bàn biên tập đang chạy sẽ dựng lại trang trong vòng một phút. (Took theirs.)`,
    faulty: (reasons: readonly string[]) =>
      `Chưa lấy bản kia được vì nội dung của nó có lỗi; hãy sửa ở kho ấy trước. (Their content has faults.)\n${reasons.join('\n')}`,
  },
};

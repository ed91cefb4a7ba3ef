/** The frame around every screen: signing in, the menu at the top, faults of the whole page, toasts. */
export const AUTH = {
  login: 'Đăng nhập',
  loggingIn: 'Đang đăng nhập…',
  // Decap's other ways to sign in are not in our bundle; their names stay as their owners write them.
  loginWithNetlifyIdentity: 'Đăng nhập bằng Netlify Identity',
  loginWithAzure: 'Đăng nhập bằng Azure',
  loginWithBitbucket: 'Đăng nhập bằng Bitbucket',
  loginWithGitHub: 'Đăng nhập bằng GitHub',
  loginWithGitLab: 'Đăng nhập bằng GitLab',
  loginWithGitea: 'Đăng nhập bằng Gitea',
  loginWithForgejo: 'Đăng nhập bằng Forgejo',
  errors: {
    email: 'Hãy nhập địa chỉ thư điện tử.',
    password: 'Hãy nhập mật khẩu.',
    identitySettings: 'Không đọc được cài đặt đăng nhập. Hãy báo người phụ trách kỹ thuật.',
  },
} as const;

export const APP = {
  header: { content: 'Nội dung', workflow: 'Duyệt bài', media: 'Ảnh và tệp', quickAdd: 'Viết mới' },
  app: {
    errorHeader: 'Trang quản trị chưa mở được',
    configErrors: 'Lỗi cài đặt',
    checkConfigYml: 'Hãy báo người phụ trách kỹ thuật.',
    loadingConfig: 'Đang mở trang quản trị…',
    waitingBackend: 'Đang chờ máy chủ…',
  },
  notFoundPage: { header: 'Không có trang này' },
} as const;

export const UI = {
  default: { goBackToSite: 'Về trang của trường' },
  errorBoundary: {
    title: 'Trang quản trị gặp lỗi',
    details: 'Hãy tải lại trang. Nếu lỗi lặp lại, hãy gửi phần «Chi tiết» cho người phụ trách kỹ thuật. ',
    reportIt: 'Về trang của trường',
    detailsHeading: 'Chi tiết',
    privacyWarning: '',
    recoveredEntry: {
      heading: 'Bài đang viết dở',
      warning: 'Hãy chép phần này ra chỗ khác trước khi rời trang.',
      copyButtonLabel: 'Chép tất cả',
    },
  },
  settingsDropdown: { account: 'Tài khoản', logOut: 'Đăng xuất' },
  toast: {
    onFailToLoadEntries: 'Không tải được: %{details}',
    onFailToLoadDeployPreview: 'Chưa xem trước được: %{details}',
    onFailToPersist: 'Chưa lưu được: %{details}',
    onFailToDelete: 'Chưa xóa được: %{details}',
    onFailToUpdateStatus: 'Chưa đổi được trạng thái: %{details}',
    missingRequiredField: 'Có mục chưa điền đúng: hãy xem những chỗ báo đỏ.',
    entrySaved: 'Đã lưu bản nháp',
    entryPublished: 'Đã duyệt đăng',
    entryUnpublished: 'Đã gỡ khỏi trang',
    onFailToPublishEntry: 'Chưa đăng được: %{details}',
    onFailToUnpublishEntry: 'Chưa gỡ được: %{details}',
    entryUpdated: 'Đã đổi trạng thái',
    onDeleteUnpublishedChanges: 'Đã bỏ bản nháp',
    onFailToAuth: '%{details}',
    onLoggedOut: 'Đã đăng xuất. Hãy chép lại phần đang viết rồi đăng nhập.',
    onBackendDown: 'Máy chủ đang gặp sự cố: %{details}',
    noteAdded: 'Đã thêm ghi chú',
    onFailToAddNote: 'Chưa thêm được ghi chú: %{details}',
    noteUpdated: 'Đã sửa ghi chú',
    onFailToUpdateNote: 'Chưa sửa được ghi chú: %{details}',
    noteDeleted: 'Đã xóa ghi chú',
    onFailToDeleteNote: 'Chưa xóa được ghi chú: %{details}',
    noteResolved: 'Ghi chú đã xong',
    noteReopened: 'Ghi chú được mở lại',
    onFailToToggleNote: 'Chưa đổi được ghi chú: %{details}',
  },
} as const;

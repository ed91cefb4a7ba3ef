/** The library of photos and files. */
export const MEDIA_LIBRARY = {
  mediaLibraryCard: {
    draft: 'Chưa đăng',
    copy: 'Chép',
    copyUrl: 'Chép địa chỉ',
    copyPath: 'Chép đường dẫn',
    copyName: 'Chép tên',
    copied: 'Đã chép',
  },
  mediaLibrary: {
    onDelete: 'Xóa tệp đã chọn?',
    fileTooLarge: 'Tệp quá lớn.\nMỗi tệp không được quá %{size} kB.',
  },
  mediaLibraryModal: {
    loading: 'Đang tải…',
    close: 'Đóng',
    noResults: 'Không tìm thấy tệp nào.',
    noAssetsFound: 'Chưa có tệp nào.',
    noImagesFound: 'Chưa có ảnh nào.',
    private: 'Riêng: ',
    images: 'Ảnh',
    mediaAssets: 'Ảnh và tệp',
    search: 'Tìm theo tên…',
    uploading: 'Đang tải lên…',
    upload: 'Tải lên',
    download: 'Tải về',
    deleting: 'Đang xóa…',
    deleteSelected: 'Xóa tệp đã chọn',
    chooseSelected: 'Dùng tệp đã chọn',
  },
} as const;

/** The list of entries and the menu of collections beside it. */
export const COLLECTION = {
  sidebar: {
    collections: 'Nội dung',
    allCollections: 'Tất cả',
    searchAll: 'Tìm trong tất cả',
    searchIn: 'Tìm trong',
  },
  collectionTop: {
    sortBy: 'Sắp xếp',
    viewAs: 'Kiểu xem',
    viewAsList: 'Xem thành dòng',
    viewAsGrid: 'Xem thành ô',
    newButton: '+ %{collectionLabel}',
    newButtonAriaLabel: 'Viết mới: %{collectionLabel}',
    ascending: 'Tăng dần',
    descending: 'Giảm dần',
    searchResults: 'Kết quả tìm «%{searchTerm}»',
    searchResultsInCollection: 'Kết quả tìm «%{searchTerm}» trong %{collection}',
    filterBy: 'Lọc',
    groupBy: 'Nhóm theo',
  },
  entries: {
    loadingEntries: 'Đang tải danh sách…',
    cachingEntries: 'Đang chuẩn bị danh sách…',
    longerLoading: 'Việc này có thể mất vài phút',
    noEntries: 'Chưa có mục nào',
    unpublishedHeader: 'Chưa đăng',
  },
  groups: { other: 'Khác', negateLabel: 'Không phải %{label}' },
  defaultFields: { author: { label: 'Người viết' }, updatedOn: { label: 'Lần sửa cuối' } },
} as const;

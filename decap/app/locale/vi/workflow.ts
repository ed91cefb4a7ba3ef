/** The board of drafts. */
export const WORKFLOW = {
  workflow: {
    loading: 'Đang tải…',
    workflowHeading: 'Duyệt bài',
    newPost: 'Bài mới',
    description: '%{smart_count} bài chờ duyệt, %{readyCount} bài sẵn sàng đăng.',
    dateFormat: 'HH:mm, DD/MM/YYYY',
  },
  workflowCard: {
    lastChange: '%{date}, %{author}',
    lastChangeNoAuthor: '%{date}',
    lastChangeNoDate: '%{author}',
    deleteChanges: 'Bỏ thay đổi',
    deleteNewEntry: 'Bỏ bản nháp',
    publishChanges: 'Đăng thay đổi',
    publishNewEntry: 'Đăng bài',
  },
  workflowList: {
    onDeleteEntry: 'Bỏ bản nháp này?',
    onPublishingNotReadyEntry: 'Chỉ đăng được bài ở cột «Sẵn sàng». Hãy mở bài và đổi trạng thái trước.',
    onPublishEntry: 'Đăng bài này lên trang?',
    draftHeader: 'Bản nháp',
    inReviewHeader: 'Chờ duyệt',
    readyHeader: 'Sẵn sàng',
    currentEntries: '%{smart_count} bài',
  },
} as const;

import { FILE_EXTENSIONS, IMAGE_EXTENSIONS } from '../../src/schema/index.ts';
import { preview } from './words/preview.ts';
import { release } from './words/release.ts';
import { history } from './words/history.ts';
import { notes } from './words/notes.ts';
import { disk } from './words/disk.ts';
import { renaming } from './words/renaming.ts';
import { revision } from './words/revision.ts';
import { accountWords } from './words/accounts.ts';
import { passkeyWords } from './words/passkeys.ts';
import { sessionWords } from './words/session.ts';
import { backup } from './words/backup.ts';
import { remote } from './words/remote.ts';
import { state } from './words/state.ts';
import { trouble } from './words/trouble.ts';

/** Everything that the desk says to people, in Vietnamese, in one place. */

/** Paths and the like, as they are shown inside a sentence. */
const quoted = (value: string) => `«${value}»`;

export const words = {
  start: {
    cannotClone: (from: string) =>
      `Không lấy được nội dung từ ${from}. Ở đó phải là một kho Git đã có ít nhất một lần commit. ` +
      `(Cannot fetch the content: ${from} must be a Git repository with at least one commit.)`,
    noContent: (from: string) =>
      `Kho Git ở ${from} chưa có content/school.yaml, content/people/ và content/appointments/ trong lần commit cuối. Hãy commit thư mục content. ` +
      '(The last commit has no content/school.yaml, content/people/ and content/appointments/: commit the content folder.)',
    noHead:
      'Trong content/appointments/ chưa có phân công nào đang có hiệu lực mang permission: sign, nên không ai đăng bài được. Hãy thêm cho hiệu trưởng rồi commit. ' +
      '(No current appointment in content/appointments/ has permission: sign.)',
    portTaken: (host: string, port: number) =>
      `Cổng ${port} ở ${host} đang có chương trình khác dùng. Hãy tắt nó, hoặc chọn cổng khác: PORT=${port + 1} npm start. ` +
      '(The port is in use: stop the other program or set PORT.)',
    alreadyRunning: (dataDir: string) =>
      `Một bàn biên tập khác đang chạy với ${dataDir}. Hãy tắt nó trước, hoặc đặt DATA_DIR khác. ` +
      '(Another desk is using this data folder: stop it or set DATA_DIR.)',
    badPort: (value: string) =>
      `PORT phải là số từ 0 đến 65535, không phải ${quoted(value)}. (PORT must be a number from 0 to 65535.)`,
    badLogLevel: (value: string, levels: readonly string[]) =>
      `LOG_LEVEL phải là một trong: ${levels.join(', ')}, không phải ${quoted(value)}. (LOG_LEVEL must be one of these.)`,
    firstBuildFailed: (reason: string) =>
      `Chưa dựng được trang lần đầu. (The first build of the site failed.)\n${reason}`,
    building: 'Đang dựng trang… (Building the site…)',
    site: 'Trang của trường (site)',
    cms: 'Trang quản trị (CMS)  ',
    account: 'Tài khoản hiệu trưởng, chỉ hiện một lần (head teacher, shown once):',
    changeIt: 'Đăng nhập xong phải đổi mật khẩu này. (To be changed at the first sign-in.)',
    username: 'Tên đăng nhập (user name)',
    password: 'Mật khẩu (password)      ',
    stopping: 'Đang tắt… (Stopping…)',
  },
  trouble,
  state,
  remote,
  backup,
  request: {
    malformedJson: 'Yêu cầu không phải là JSON đúng. Hãy tải lại trang rồi thử lại.',
    unknownAction: (action: string) => `Bàn biên tập không có thao tác ${quoted(action)}.`,
    badParams: (faults: string) => `Yêu cầu không đúng mẫu: ${faults}. Hãy tải lại trang rồi thử lại.`,
    tooLarge:
      'Các tệp gửi lên một lần không được quá 18 MB. Hãy dùng ảnh nhỏ hơn, lưu từng ảnh một, hoặc đưa video dài lên YouTube.',
    forgedOrigin: 'Yêu cầu này không đến từ trang quản trị của trường nên bị từ chối.',
    unknownHost:
      'Tên máy trong địa chỉ không phải của trang này. Hãy mở trang quản trị bằng địa chỉ của trường.',
    notFound: 'Không có địa chỉ này.',
    unexpected: (id: string) =>
      `Máy chủ gặp lỗi, việc vừa rồi chưa làm được. Hãy thử lại; nếu vẫn lỗi, báo cho người quản trị mã ${id}.`,
  },
  session: sessionWords,
  permission: {
    read: 'Bạn không có quyền xem phần này.',
    createDraft: 'Bạn không có quyền viết bài.',
    changeSettings: 'Chỉ người có quyền ký mới sửa được thông tin của trường.',
    saveDraft:
      'Đây là bản nháp của người khác, ngoài chuyên mục bạn phụ trách: bạn không có quyền sửa. Hãy viết ghi chú cho người viết.',
    moveDraft:
      'Đây là bản nháp của người khác, ngoài chuyên mục bạn phụ trách: bạn không có quyền chuyển bước.',
    approveDraft:
      'Bạn không có quyền duyệt bài này: cần quyền duyệt, và không ai tự duyệt bài mình đứng tên hoặc có viết trong bản nháp.',
    deleteDraft: 'Đây là bản nháp của người khác: chỉ hiệu trưởng xóa được.',
    publish:
      'Bạn không có quyền đăng bài này: cần quyền ký, và không ai tự ký bài mình đứng tên hoặc có viết trong bản nháp khi còn người ký khác.',
    addNote: 'Bạn không có quyền ghi chú ở đây.',
    settleNote:
      'Chỉ người viết bản nháp, người phụ trách chuyên mục hoặc người có quyền duyệt mới đánh dấu ghi chú là đã xong.',
    editNote: 'Chỉ người viết ghi chú mới sửa hoặc xóa được ghi chú ấy.',
    freezeReport: 'Chỉ người có quyền ký mới chốt hoặc mở chốt số liệu của báo cáo.',
    deletePublished: 'Chỉ người có quyền ký mới gỡ được bài hoặc tệp đã đăng.',
    renamePublished: renaming.permission,
    addWord: 'Bạn không có quyền thêm từ của trường.',
    uploadToLibrary:
      'Chỉ người có quyền ký mới đưa tệp thẳng vào thư viện. Hãy chèn ảnh khi đang viết bài: ảnh đi cùng bản nháp.',
    goBack: 'Chỉ người có quyền ký mới đổi được bản mà trang đang hiện.',
    previewDraft: 'Bạn không có quyền xem thử bản nháp.',
    manageAccounts: 'Chỉ người có quyền ký mới quản lý tài khoản.',
    viewState: state.forbidden,
  },
  path: {
    outside: (path: string) =>
      `Không được đọc hay ghi ${quoted(path)}: chỉ dùng được bài và ảnh trong thư mục content/.`,
    notAnEntry: (path: string, why: string) => `${quoted(path)} không phải là tệp của một bài. ${why}`,
    notMedia: (path: string) =>
      `${quoted(path)} không phải là tên tệp dùng được trong thư viện: hãy đặt tên đơn giản và dùng ảnh (${IMAGE_EXTENSIONS.join(', ')}) hoặc tệp (${FILE_EXTENSIONS.join(', ')}).`,
    odd: 'Ở chỗ này trong kho đang có thứ không phải là tệp thường. Hãy đặt tên khác.',
    notTheDrafts: (path: string) => `${quoted(path)} không thuộc bản nháp này.`,
    noFile: (path: string) => `Không có tệp ${quoted(path)}.`,
  },
  media: {
    notAnImage: (path: string) =>
      `Tệp ${quoted(path)} không phải là ảnh đúng với đuôi tên của nó, hoặc ảnh bị hỏng. Hãy chọn ảnh khác.`,
    notThatDocument: (path: string, extension: string) =>
      `Tệp ${quoted(path)} không phải là tệp ${extension} đúng. Hãy chọn tệp khác.`,
    nameTaken: (path: string) =>
      `Trong thư viện đã có một tệp khác mang tên ${quoted(path)}. Hãy đổi tên tệp rồi chọn lại.`,
    tooManyPixels: (path: string) =>
      `Ảnh ${quoted(path)} có quá nhiều điểm ảnh (hơn 50 triệu). Hãy thu nhỏ ảnh rồi chọn lại.`,
    carriesMore: (path: string) =>
      `Ảnh ${quoted(path)} còn ghi nơi chụp, giờ chụp, chứa phần khác ngoài ảnh, hoặc còn quá lớn. Hãy chọn lại ảnh trong trang quản trị: ở đó ảnh được thu nhỏ và xóa phần ấy.`,
    hasMacros: (path: string) =>
      `Tệp ${quoted(path)} có chứa macro (mã lệnh) nên không được nhận. Hãy lưu lại thành tệp không có macro rồi chọn lại.`,
    notBase64: (path: string) => `Nội dung của tệp ${quoted(path)} bị hỏng khi gửi lên. Hãy thử lại.`,
  },
  upload: {
    damaged: 'Tệp bị hỏng trong lúc gửi lên. Hãy chọn lại tệp.',
    tooLarge: (path: string) =>
      `Tệp ${quoted(path)} lớn hơn 20 MB. Hãy chọn tệp nhỏ hơn, hoặc đưa video dài lên YouTube.`,
    pieceTooLarge: 'Phần tệp gửi lên quá lớn. Hãy tải lại trang rồi chọn lại tệp.',
    noRoom: 'Máy chủ hết chỗ cho tệp đang chờ. Hãy báo cho người quản trị, rồi thử lại sau.',
    gone: (path: string) => `Tệp ${quoted(path)} chưa được gửi lên, hoặc đã chờ quá lâu. Hãy chọn lại tệp.`,
  },
  draft: {
    none: 'Không có bản nháp này. Có thể nó đã được đăng hoặc bị xóa.',
    exists: 'Đã có bài hoặc bản nháp mang tên này. Hãy đổi tiêu đề.',
    needsWorkflow: 'Bài phải được lưu thành bản nháp và được duyệt trước khi đăng.',
    notHandedIn: 'Bản nháp này chưa được gửi duyệt. Hãy chuyển nó sang «Chờ duyệt» trước.',
    unread:
      'Bản nháp này đã được sửa sau khi bạn mở ra đọc. Hãy tải lại trang, đọc bản mới rồi mới duyệt, đăng hay xóa.',
    busy: 'Nhiều người đang lưu cùng lúc nên lần này chưa lưu được. Chữ bạn viết vẫn còn trên màn hình: hãy bấm lưu lại.',
    conflict: (paths: readonly string[]) =>
      `Chưa đăng được: sau khi bản nháp này bắt đầu, người khác đã đăng một bản sửa ở cùng chỗ trong ${paths.map(quoted).join(', ')}. ` +
      'Bản nháp vẫn còn nguyên. Hãy chép phần chữ của bạn ra, xóa bản nháp, mở bài đang đăng rồi sửa lại.',
    faults: (faults: readonly string[]) =>
      `Chưa duyệt được vì nội dung còn ${faults.length} lỗi:\n${faults.join('\n')}`,
    noSigner:
      'Hôm nay và mọi ngày sau phải còn ít nhất một người có quyền ký, nếu không sẽ không ai đăng bài được nữa. Hãy trao quyền ký cho người khác trước.',
    mustKeep: (dropped: readonly { readonly path: string; readonly until: string }[]) =>
      'Chưa làm được: bài công khai phải giữ ít nhất 5 năm từ ngày công khai lần đầu; trước đó không gỡ, không hoãn ngày đăng, không lùi «Công khai lần đầu ngày».\n' +
      dropped.map(({ path, until }) => `${quoted(path)}: giữ đến ngày ${until}`).join('\n'),
    deleteFaults: (faults: readonly string[]) =>
      `Chưa gỡ được vì chỗ khác còn dùng đến:\n${faults.join('\n')}`,
    deleteDrafts: (paths: readonly string[]) =>
      `Chưa gỡ được vì bản nháp còn dùng đến: ${paths.map(quoted).join(', ')}. Hãy bỏ tệp này khỏi bản nháp trước.`,
  },
  disk,
  revision,
  notes,
  history,
  report: {
    frozen:
      'Số liệu của báo cáo này đã chốt nên không đổi được nữa. Người có quyền ký có thể bỏ dấu «Chốt số liệu», lưu, rồi chốt lại.',
    period:
      'Số liệu đã chốt là của kế hoạch và kỳ cũ. Muốn đổi kế hoạch hoặc kỳ báo cáo, trước hết người có quyền ký phải bỏ dấu «Chốt số liệu» và lưu.',
    unreadable:
      'Báo cáo này đã chốt số liệu, và phần đầu bài vừa gửi không đọc được. Hãy tải lại trang rồi thử lại.',
    noPlan: (year: string) =>
      `Chưa chốt được số liệu: trên trang chưa có kế hoạch ${quoted(year)}. Hãy đăng kế hoạch ấy trước.`,
  },
  schoolWord: {
    added: 'Đã thêm vào từ của trường.',
    known: 'Từ này đã có trong từ của trường.',
    unreadable:
      'Chưa thêm được: tệp content/words.yaml đang có lỗi. Hãy báo người quản trị sửa tệp ấy; bài đang viết không bị ảnh hưởng.',
    tooMany: (most: number) =>
      `Từ của trường đã đủ ${most} từ. Hãy nhờ người quản trị bỏ bớt trong content/words.yaml.`,
  },
  answer: {
    saved: 'Đã lưu.',
    moved: 'Đã chuyển bước.',
    published: 'Đã đăng. Trang đang được dựng lại.',
    deleted: 'Đã xóa.',
  },
  commit: {
    save: (path: string) => `Lưu bản nháp ${path}`,
    status: { draft: 'Trả về bản nháp', pending_review: 'Gửi duyệt', pending_publish: 'Duyệt, chờ đăng' },
    publish: (path: string) => `Đăng ${path}`,
    delete: (paths: readonly string[]) => `Gỡ ${paths.join(', ')}`,
    word: (word: string) => `Thêm «${word}» vào từ của trường`,
    upload: (path: string) => `Thêm ${path} vào thư viện`,
    selfApproved: (signature: string) => `${signature} (không có người ký nào khác)`,
  },
  release,
  renaming,
  preview,
  accounts: accountWords,
  passkeys: passkeyWords,
  matters: {
    title: 'Việc cần làm',
    lead: 'Tính từ những gì đã đăng: việc đã trễ, và việc đến hạn trong 30 ngày tới (bài công khai: 60 ngày tới). Bài còn là bản nháp chưa được tính.',
    count: (late: number, all: number) =>
      late === 0
        ? `${String(all)} việc, không việc nào trễ.`
        : `${String(all)} việc, trong đó ${String(late)} việc đã trễ.`,
    nothing:
      'Không có việc nào trễ hoặc đến hạn trong 30 ngày tới, và không có bài công khai nào đến hạn trong 60 ngày tới.',
    unreadable: 'Tệp cài đặt của trang (school.yaml) đang có lỗi, nên chưa tính được việc cần làm.',
    task: 'Việc',
    due: 'Hạn',
    owner: 'Người phụ trách',
    late: 'Trễ',
    since: (due: string) => `Quá hạn ${due}`,
    until: (due: string) => `Hạn ${due}`,
    open: 'Mở để sửa',
    write: 'Viết bài mới',
    yours: 'Việc của bạn',
  },
  cli: {
    usage: 'Cách dùng (usage):',
    resetPassword: 'reset-password <tên đăng nhập>      mật khẩu mới cho một người (a new password)',
    notStarted: 'Chưa có bàn biên tập ở đây: hãy chạy npm start một lần trước. (Run npm start once first.)',
    newPassword: (username: string, password: string) =>
      `Mật khẩu dùng một lần trong 7 ngày của (password for one use within 7 days of) ${username}: ${password}`,
    unknownMember: (username: string, known: readonly string[]) =>
      `Không có ${quoted(username)} trong những người đang giữ một vị trí có quyền đăng nhập. Các tên (known names): ${known.join(', ')}`,
  },
};

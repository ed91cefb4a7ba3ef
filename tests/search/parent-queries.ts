/**
 * Queries as parents and grandparents of a preschool type them on phones, written by hand from the content alone and
 * without a look at the code that answers them, each with the pages that they want. Over the sample content
 * (`content/`); `tests/site/parent-queries.test.ts` types them.
 */

export interface ParentQuery {
  readonly typed: string;
  /** The pages must be among so many first hits. */
  readonly within: 1 | 3 | 10;
  /** Addresses on the site. */
  readonly pages: readonly string[];
  /** Whether each of the pages must be there (so it is when absent), or any of them is an answer. */
  readonly oneIsEnough?: true;
  /** What is peculiar about how it is typed, or where the page has it. */
  readonly why: string;
  /** Of the second half, on which nobody tunes. */
  readonly heldOut?: true;
}

export const PAGES = {
  menu12: '/thuc-don/tuan-2022-09-12/',
  menu19: '/thuc-don/tuan-2022-09-19/',
  admission: '/tuyen-sinh/',
  admissionNotice: '/thong-bao/thong-bao-mau-tuyen-sinh/',
  meeting: '/thong-bao/thong-bao-mau-hop-phu-huynh/',
  sports: '/su-kien/su-kien-mau-ngay-hoi-the-thao/',
  contest: '/su-kien/su-kien-mau-hoi-thi-da-qua/',
  meals: '/phan-hoi/phan-hoi-mau-bua-an-ban-tru/',
  unanswered: '/phan-hoi/phan-hoi-mau-chua-tra-loi/',
  fees: '/cong-khai/cong-khai-mau-thu-chi-dau-nam/',
  conditions: '/cong-khai/cong-khai-mau-dieu-kien-bao-dam-chat-luong/',
  finance: '/tin-tuc/truyen-thong-ve-ke-hoach-tai-chinh/',
  preschool: '/tin-tuc/truyen-thong-ve-giao-duc-mam-non/',
  management: '/tin-tuc/truyen-thong-ve-quan-ly-chi-dao-dieu-hanh/',
  accreditation: '/tin-tuc/truyen-thong-ve-kiem-dinh-chat-luong/',
  technology: '/tin-tuc/truyen-thong-ve-cong-nghe-thong-tin/',
  wholePlan: '/tin-tuc/ke-hoach-truyen-thong-nam-hoc-2022-2023/',
  sampleArticle: '/tin-tuc/bai-mau-mot-bai-viet-day-du/',
  plan2022: '/ke-hoach/2022-2023/',
  plan2026: '/ke-hoach/2026-2027/',
  report: '/bao-cao/bao-cao-mau-hoc-ky-mot/',
  press: '/bao-chi/bai-bao-mau/',
  exemplarPerson: '/guong-dien-hinh/guong-mau-mot-ca-nhan/',
  exemplarGroup: '/guong-dien-hinh/guong-mau-mot-tap-the/',
  campaignOn: '/thi-dua/dot-thi-dua-mau-dang-dien-ra/',
  campaignDone: '/thi-dua/dot-thi-dua-mau-da-tong-ket/',
  committee: '/ban-truyen-thong/',
  nga: '/tac-gia/pham-thi-nga/',
  mai: '/tac-gia/do-thi-thu-mai/',
  ngu: '/tac-gia/tran-thi-ngu/',
  my: '/tac-gia/vu-thi-my/',
  thuy: '/tac-gia/bui-thi-phuong-thuy/',
  hang: '/tac-gia/dao-thi-hang/',
  thu: '/tac-gia/dang-thi-thu/',
  contact: '/lien-he/',
  feedback: '/gop-y/',
  about: '/gioi-thieu/',
  law: '/van-ban/luat-giao-duc-2019/',
  resolution29: '/van-ban/29-nq-tw-2013/',
  resolution12: '/van-ban/12-nq-hu-2019/',
  resolution54: '/van-ban/54-2019-nq-hdnd/',
  decree04: '/van-ban/04-2015-nd-cp/',
  plan48School: '/van-ban/48-kh-mnqp-2022/',
  plan48District: '/van-ban/48-kh-ubnd-huyen/',
  plan113: '/van-ban/113-kh-ubnd-2019/',
  plan24: '/van-ban/24-kh-gddt-2022/',
  oldRules: '/van-ban/van-ban-mau-quy-che-cu/',
  newRules: '/van-ban/van-ban-mau-quy-che-moi/',
  amendment: '/van-ban/van-ban-mau-quyet-dinh-sua-doi/',
} as const;

type PageName = keyof typeof PAGES;

/** A query that wants all of the pages. */
export function wants(
  typed: string,
  within: ParentQuery['within'],
  names: readonly PageName[],
  why: string,
): ParentQuery {
  return { typed, within, pages: names.map((name) => PAGES[name]), why };
}

/** A query that any of the pages answers. */
export function wantsOne(...parts: Parameters<typeof wants>): ParentQuery {
  return { ...wants(...parts), oneIsEnough: true };
}

const MENUS = ['menu12', 'menu19'] as const;
const ADMISSION = ['admission', 'admissionNotice'] as const;
/** The pages that carry the printed plan, whose text only the PDF has word for word. */
const WITH_PRINTED_PLAN = ['wholePlan', 'plan2022', 'sampleArticle', 'oldRules'] as const;

const WITHOUT_DIACRITICS: readonly ParentQuery[] = [
  wants('tuyen sinh', 3, ADMISSION, 'in both titles'),
  wants('thuc don', 3, MENUS, 'in both titles'),
  wants('hop phu huynh', 1, ['meeting'], 'in the title'),
  wants('hoc phi', 1, ['resolution54'], 'in the title; others have it in the body'),
  wants('dang ky nhap hoc', 1, ['admissionNotice'], 'the body has it word for word'),
  wants('lien he', 1, ['contact'], 'the whole title'),
  wants('gop y', 1, ['feedback'], 'the whole title; the contact page has it in the body'),
  wants(
    'so tiem chung',
    3,
    ['admission', 'sampleArticle'],
    'body; the one has «sổ theo dõi sức khỏe, tiêm chủng»',
  ),
  wants('giay khai sinh', 3, [...ADMISSION, 'sampleArticle'], 'the three that have it'),
  wants('sua chua', 3, MENUS, 'sữa chua, not «sửa … chưa»'),
  wants('canh chua', 1, ['menu19'], 'the other has «canh cải», «sữa chua» apart'),
  wants('hoi thao', 1, ['sports'], 'a short way of saying «hội thể thao»'),
  wants('ngay hoi the thao', 1, ['sports'], 'in the title'),
  wants('giai nhat', 1, ['contest'], 'in the table of results'),
  wants('bua an ban tru', 1, ['meals'], 'in the title'),
  wants('hieu truong', 3, ['nga'], 'what she is, under her name'),
];

const HALF_ACCENTED: readonly ParentQuery[] = [
  wants('thực don tuần này', 3, MENUS, 'one accent missing, a filler word'),
  wants('họp phu huynh', 1, ['meeting'], 'one accent missing'),
  wants('hoc phí', 1, ['resolution54'], 'one accent missing'),
  wants('tuyển sinh nam hoc moi', 1, ['admissionNotice'], 'the title, half of it accented'),
  wants('mien giảm học phi', 3, ['finance'], 'in the summary'),
];

const MISTYPED: readonly ParentQuery[] = [
  wants('tuyen snh', 3, ADMISSION, 'a letter dropped'),
  wants('thcu don', 3, MENUS, 'two letters swapped'),
  wants('hop phu huyhn', 1, ['meeting'], 'two letters swapped'),
  wants('hoc phii', 1, ['resolution54'], 'a letter doubled'),
  wants('bửa ăn bán trú', 1, ['meals'], 'hỏi for ngã, as many speak'),
  wants('tuyển xinh', 3, ADMISSION, 'x for s, as many speak'),
  wants('lộp hồ sơ', 3, ['admission'], 'l for n, as people of this region speak'),
  wants('dị ứnng', 3, MENUS, 'a letter doubled'),
  wants('kiem dinh chat luonng', 1, ['accreditation'], 'a letter doubled'),
  wants('thucdon', 3, MENUS, 'no space'),
  wants('tuyensinh', 3, ADMISSION, 'no space'),
  wants('họp phụ huynnh đầu năm', 1, ['meeting'], 'a letter doubled in a long query'),
  wants('đăng kí nhập học', 1, ['admissionNotice'], 'i for y'),
  wants('qui chế dân chủ', 3, ['preschool', 'decree04'], 'qui for quy'),
];

const RAW_TELEX: readonly ParentQuery[] = [
  wants('tuyeern sinh', 3, ADMISSION, 'keyboard not switched on'),
  wants('thuwcj ddown', 3, MENUS, 'tone at the end of the word'),
  wants('hocj phis', 1, ['resolution54'], 'both words'),
  wants('hopj phuj huynh', 1, ['meeting'], 'one word needs no key'),
  wants('giaays khai sinh', 3, [...ADMISSION, 'sampleArticle'], 'circumflex and tone apart'),
  wants('hieeju truwowngr', 3, ['nga'], 'tone inside and at the end'),
  wants('thuwjc ddown tuaanf 19', 1, ['menu19'], 'with the day of the week’s Monday'),
  wants('THUWCJ DDOWN', 3, MENUS, 'caps lock'),
  wants('gops ys', 1, ['feedback'], 'two short syllables'),
  wants('ddawng kys nhaapj hocj', 1, ['admissionNotice'], 'all four words'),
];

const RAW_VNI: readonly ParentQuery[] = [
  wants('thu75c d9o7n', 3, MENUS, 'horn and tone together'),
  wants('tuye63n sinh', 3, ADMISSION, 'circumflex, then tone'),
  wants('ho5c phi1', 1, ['resolution54'], 'both words'),
  wants('ho5p phu5 huynh', 1, ['meeting'], 'one word needs no key'),
];

const SPELT_OTHERWISE: readonly ParentQuery[] = [
  wants('thực đơn'.normalize('NFD'), 3, MENUS, 'decomposed, as some iPhones send it'),
  wants('phản hồi bữa ăn'.normalize('NFD'), 1, ['meals'], 'decomposed'),
  wants('cô Thuý', 3, ['thuy'], 'the site writes «Thúy»'),
  wants('hội khoẻ phù đổng', 3, ['management'], 'the site writes «khỏe»; body only'),
  wants('xã hội hoá giáo dục', 3, ['thu'], 'the site writes «hóa»'),
  wants('uỷ ban nhân dân huyện', 3, ['plan113', 'plan48District'], 'the site writes «Ủy»'),
];

const ABBREVIATED: readonly ParentQuery[] = [
  wants('hop ph', 3, ['meeting'], 'phụ huynh'),
  wants('ph can chuan bi gi', 3, ['admission', 'meeting'], 'phụ huynh'),
  wantsOne('gap gvcn', 3, ['contact', 'feedback'], 'giáo viên chủ nhiệm; the site says «giáo viên của lớp»'),
  wantsOne('đc trường mn quang phục', 3, ['contact', 'feedback', 'about'], 'địa chỉ, mầm non'),
  wantsOne('sdt truong', 3, ['contact', 'feedback'], 'số điện thoại'),
  wants('cntt', 3, ['technology'], 'công nghệ thông tin'),
  wants('attp', 3, ['hang'], 'an toàn thực phẩm'),
  wants('ban đại diện cmhs', 3, ['thu'], 'cha mẹ học sinh'),
  wants('ko den hop dc', 3, ['meeting'], 'không … được'),
  wants('tb tuyển sinh', 3, ['admissionNotice'], 'thông báo'),
  wants('hs nhap hoc', 3, ['admissionNotice'], 'hồ sơ'),
  wants('lịch họp ph t9', 3, ['meeting'], 'phụ huynh, tháng 9'),
];

const DOCUMENT_NUMBERS: readonly ParentQuery[] = [
  wants('48/KH-MNQP', 1, ['plan48School'], 'as printed'),
  wants('48 kh mnqp', 1, ['plan48School'], 'no punctuation'),
  wants('48khmnqp', 1, ['plan48School'], 'in one word'),
  wants('nq 29', 1, ['resolution29'], 'abbreviated, number last'),
  wants('nghi quyet 29', 1, ['resolution29'], 'the title has the number first'),
  wants('29–nq/tw', 1, ['resolution29'], 'a dash that the phone made long'),
  wants('ke hoach 48', 3, ['plan48School', 'plan48District'], 'two plans have the number'),
  wants('54/2019/nq-hdnd', 1, ['resolution54'], 'lower case, D for Đ'),
  wants('nghi quyet 54', 1, ['resolution54'], 'the number alone, without its year'),
  wants('24/kh-gddt', 1, ['plan24'], 'lower case, D for Đ'),
  wants('nd 04/2015', 1, ['decree04'], 'nghị định'),
  wants('luat giao duc', 1, ['law'], 'the title without its year'),
  wants('so 113', 1, ['plan113'], 'only the number'),
  wants('02/QC-MNM', 1, ['newRules'], 'the page of the rules that it replaced names it too'),
];

const DATES: readonly ParentQuery[] = [
  wants('hop phu huynh thang 9', 1, ['meeting'], 'of the month in which it was published'),
  wants('14 tháng 9 năm 2022', 10, ['plan24', 'menu12', 'wholePlan'], 'in two spellings, on six pages'),
  wants('26/3', 1, ['sports'], 'no year'),
  wants('ngày 26 tháng 3 năm 2027', 1, ['sports'], 'the page writes 26/3/2027'),
  wants('20-11-2022', 3, ['campaignDone', 'exemplarGroup'], 'ends on the day; was published on the day'),
  wants('thuc don tuan 12/9', 1, ['menu12'], 'in the title'),
  wants('thuc don 22/9', 1, ['menu19'], 'a day within the week'),
  wants('thực đơn thứ 6 ngày 16/9', 1, ['menu12'], 'the page writes «Thứ Sáu»'),
  wants('thực đơn tháng 9', 3, MENUS, 'both weeks lie in the month'),
  wants('hoi thi thang 11', 1, ['contest'], 'of the month in which it was held'),
  wants('17.11.2022', 3, ['contest'], 'with dots'),
];

const PEOPLE: readonly ParentQuery[] = [
  wants('co nga hieu truong', 1, ['nga'], 'no page says «cô»'),
  wants('do thi thu mai', 1, ['mai'], 'every syllable folds to a common word'),
  wants('cô hằng thanh tra', 1, ['hang'], 'a name and what she is'),
  wants('co my to truong', 3, ['my'], 'Mỵ'),
  wants('chu tich cong doan', 1, ['ngu'], 'what she is'),
  wants('bi thu doan', 3, ['thuy'], 'what she is, shortened'),
  wants('pho hieu truong', 3, ['mai', 'ngu'], 'there are two'),
  wants('truong ban phu huynh', 3, ['thu'], 'the site says «đại diện cha mẹ học sinh»'),
];

const QUESTIONS: readonly ParentQuery[] = [
  wants('khi nào tuyển sinh', 3, ADMISSION, 'a question word first'),
  wants('hom nay an gi', 3, MENUS, 'what the menu is asked for by'),
  wantsOne('nộp học phí ở đâu', 3, ['resolution54', 'finance', 'fees'], 'a question word last'),
  wants('trưa các con ngủ mấy giờ', 3, ['sampleArticle'], 'a column of a table: «Giờ ngủ trưa»'),
  wantsOne('nhập học cần giấy tờ gì', 3, ADMISSION, 'the pages say «hồ sơ», «chuẩn bị»'),
  wants('trời mưa có tổ chức không', 3, ['sports'], '«Nếu trời mưa»'),
  wants('góp ý cho trường ở đâu', 1, ['feedback'], 'a question word last'),
  wants('đầu năm đóng những khoản gì', 3, ['fees'], 'the page says «thu»'),
  wantsOne('trường đã đạt chuẩn quốc gia chưa', 3, ['accreditation', 'about'], 'yes or no'),
  wants('cho tôi hỏi bao giờ họp phụ huynh', 3, ['meeting'], 'spoken into the phone'),
  wants('ai là hiệu trưởng', 3, ['nga'], 'a question word first'),
  wants('bé bị dị ứng trứng', 3, MENUS, 'the menus name what may harm'),
  wants('hồ sơ nộp ở đâu', 3, ['admission'], 'words in another order'),
];

const IN_THE_BODY: readonly ParentQuery[] = [
  wants('phòng chống tham nhũng', 3, ['management'], 'body only'),
  wants('lay tre lam trung tam', 3, ['preschool'], 'summary and body'),
  wants('phổ cập trẻ 5 tuổi', 3, ['preschool'], 'the pages have a word or two between'),
  wants('xanh sach dep', 3, ['finance'], 'the page has dashes between the words'),
  wants('mồng tơi', 1, ['menu12'], 'a dish'),
  wants('cá kho', 1, ['menu19'], 'a dish of two common words'),
  wants('góc đọc sách', 1, ['sampleArticle'], 'a caption'),
  wants('giáo viên dạy giỏi', 3, ['management'], 'body only'),
  wantsOne('gồm 7 đồng chí', 3, WITH_PRINTED_PLAN, 'only the PDF says so'),
  wantsOne('bám sát nội dung các chỉ thị', 3, WITH_PRINTED_PLAN, 'only the PDF says so'),
];

const IN_HASTE: readonly ParentQuery[] = [
  wants('TUYỂN SINH', 3, ADMISSION, 'capitals'),
  wants('   hoc    phi  ??', 1, ['resolution54'], 'spaces, question marks'),
  wants('#thucdon', 3, MENUS, 'as a hashtag'),
  wants('“họp phụ huynh”', 1, ['meeting'], 'quotes that the phone made round'),
  wants('thực đơn 🍚', 3, MENUS, 'an emoji'),
  wants('Tuyen Sinh.', 3, ADMISSION, 'capitals and the full stop of two spaces'),
];

export const PARENT_QUERIES: readonly ParentQuery[] = [
  ...WITHOUT_DIACRITICS,
  ...HALF_ACCENTED,
  ...MISTYPED,
  ...RAW_TELEX,
  ...RAW_VNI,
  ...SPELT_OTHERWISE,
  ...ABBREVIATED,
  ...DOCUMENT_NUMBERS,
  ...DATES,
  ...PEOPLE,
  ...QUESTIONS,
  ...IN_THE_BODY,
  ...IN_HASTE,
];

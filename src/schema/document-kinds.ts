import { parseDocumentNumber, type NumberForm } from './document-number.ts';
import type { Choice } from './fields/index.ts';

/** A kind of document, and how its numbers look. */
interface Kind extends Choice {
  readonly form: NumberForm;
  /** What its numbers have before the office; none where anything may stand there. */
  readonly symbols: readonly string[];
  /** A number of this kind. Default: made from the form and the first symbol. */
  readonly example?: string;
}

/**
 * The 29 kinds of administrative documents, in the order of Nghị định 30/2020/NĐ-CP, điều 7; their symbols are those of
 * its phụ lục III, phần I. Letters have no symbol.
 */
const ADMINISTRATIVE = [
  { value: 'nghi-quyet', label: 'Nghị quyết (cá biệt)', form: 'state', symbols: ['NQ'] },
  { value: 'quyet-dinh', label: 'Quyết định (cá biệt)', form: 'state', symbols: ['QĐ'] },
  { value: 'chi-thi', label: 'Chỉ thị', form: 'state', symbols: ['CT'] },
  { value: 'quy-che', label: 'Quy chế', form: 'state', symbols: ['QC'] },
  { value: 'quy-dinh', label: 'Quy định', form: 'state', symbols: ['QyĐ'] },
  { value: 'thong-cao', label: 'Thông cáo', form: 'state', symbols: ['TC'] },
  { value: 'thong-bao', label: 'Thông báo', form: 'state', symbols: ['TB'] },
  { value: 'huong-dan', label: 'Hướng dẫn', form: 'state', symbols: ['HD'] },
  { value: 'chuong-trinh', label: 'Chương trình', form: 'state', symbols: ['CTr'] },
  { value: 'ke-hoach', label: 'Kế hoạch', form: 'state', symbols: ['KH'] },
  { value: 'phuong-an', label: 'Phương án', form: 'state', symbols: ['PA'] },
  { value: 'de-an', label: 'Đề án', form: 'state', symbols: ['ĐA'] },
  { value: 'du-an', label: 'Dự án', form: 'state', symbols: ['DA'] },
  { value: 'bao-cao', label: 'Báo cáo', form: 'state', symbols: ['BC'] },
  { value: 'bien-ban', label: 'Biên bản', form: 'state', symbols: ['BB'] },
  { value: 'to-trinh', label: 'Tờ trình', form: 'state', symbols: ['TTr'] },
  { value: 'hop-dong', label: 'Hợp đồng', form: 'state', symbols: ['HĐ'] },
  { value: 'cong-van', label: 'Công văn', form: 'state', symbols: [], example: '15/MNQP-CM' },
  { value: 'cong-dien', label: 'Công điện', form: 'state', symbols: ['CĐ'] },
  { value: 'ban-ghi-nho', label: 'Bản ghi nhớ', form: 'state', symbols: ['BGN'] },
  { value: 'ban-thoa-thuan', label: 'Bản thỏa thuận', form: 'state', symbols: ['BTT'] },
  { value: 'giay-uy-quyen', label: 'Giấy ủy quyền', form: 'state', symbols: ['GUQ'] },
  { value: 'giay-moi', label: 'Giấy mời', form: 'state', symbols: ['GM'] },
  { value: 'giay-gioi-thieu', label: 'Giấy giới thiệu', form: 'state', symbols: ['GGT'] },
  { value: 'giay-nghi-phep', label: 'Giấy nghỉ phép', form: 'state', symbols: ['GNP'] },
  { value: 'phieu-gui', label: 'Phiếu gửi', form: 'state', symbols: ['PG'] },
  { value: 'phieu-chuyen', label: 'Phiếu chuyển', form: 'state', symbols: ['PC'] },
  { value: 'phieu-bao', label: 'Phiếu báo', form: 'state', symbols: ['PB'] },
  { value: 'thu-cong', label: 'Thư công', form: 'state', symbols: [], example: '15/MNQP' },
] as const satisfies readonly Kind[];

/** Legal normative documents, and their consolidated texts (which are numbered as State documents). */
const NORMATIVE = [
  { value: 'luat', label: 'Luật', form: 'law', symbols: [], example: '43/2019/QH14' },
  { value: 'bo-luat', label: 'Bộ luật', form: 'law', symbols: [], example: '45/2019/QH14' },
  { value: 'phap-lenh', label: 'Pháp lệnh', form: 'law', symbols: [], example: '02/2020/UBTVQH14' },
  {
    value: 'nghi-quyet-qppl',
    label: 'Nghị quyết (quy phạm pháp luật)',
    form: 'law',
    symbols: ['NQ', 'NQLT'],
    example: '54/2019/NQ-HĐND',
  },
  {
    value: 'nghi-quyet-quoc-hoi',
    label: 'Nghị quyết (của Quốc hội)',
    form: 'law',
    symbols: [],
    example: '43/2022/QH15',
  },
  { value: 'nghi-dinh', label: 'Nghị định', form: 'law', symbols: ['NĐ'], example: '30/2020/NĐ-CP' },
  {
    value: 'quyet-dinh-qppl',
    label: 'Quyết định (quy phạm pháp luật)',
    form: 'law',
    symbols: ['QĐ'],
    example: '12/2020/QĐ-UBND',
  },
  { value: 'thong-tu', label: 'Thông tư', form: 'law', symbols: ['TT'], example: '09/2024/TT-BGDĐT' },
  {
    value: 'thong-tu-lien-tich',
    label: 'Thông tư liên tịch',
    form: 'law',
    symbols: ['TTLT'],
    example: '06/2015/TTLT-BGDĐT-BNV',
  },
  {
    value: 'van-ban-hop-nhat',
    label: 'Văn bản hợp nhất',
    form: 'state',
    symbols: ['VBHN'],
    example: '05/VBHN-BGDĐT',
  },
] as const satisfies readonly Kind[];

/** Documents of the Party (Quy định 66-QĐ/TW, điều 4), with the symbols of Hướng dẫn 36-HD/VPTW. */
const PARTY = [
  { value: 'dang-nghi-quyet', label: 'Nghị quyết (của Đảng)', form: 'party', symbols: ['NQ'] },
  { value: 'dang-quyet-dinh', label: 'Quyết định (của Đảng)', form: 'party', symbols: ['QĐ'] },
  { value: 'dang-chi-thi', label: 'Chỉ thị (của Đảng)', form: 'party', symbols: ['CT'] },
  { value: 'dang-ket-luan', label: 'Kết luận (của Đảng)', form: 'party', symbols: ['KL'] },
  { value: 'dang-quy-che', label: 'Quy chế (của Đảng)', form: 'party', symbols: ['QC'] },
  { value: 'dang-quy-dinh', label: 'Quy định (của Đảng)', form: 'party', symbols: ['QĐ', 'QĐi'] },
  { value: 'dang-thong-tri', label: 'Thông tri (của Đảng)', form: 'party', symbols: ['TT'] },
  { value: 'dang-huong-dan', label: 'Hướng dẫn (của Đảng)', form: 'party', symbols: ['HD'] },
  { value: 'dang-thong-bao', label: 'Thông báo (của Đảng)', form: 'party', symbols: ['TB'] },
  { value: 'dang-bao-cao', label: 'Báo cáo (của Đảng)', form: 'party', symbols: ['BC'] },
  { value: 'dang-ke-hoach', label: 'Kế hoạch (của Đảng)', form: 'party', symbols: ['KH'] },
  { value: 'dang-chuong-trinh', label: 'Chương trình (của Đảng)', form: 'party', symbols: ['CTr'] },
  { value: 'dang-de-an', label: 'Đề án (của Đảng)', form: 'party', symbols: ['ĐA'] },
  { value: 'dang-to-trinh', label: 'Tờ trình (của Đảng)', form: 'party', symbols: ['TTr'] },
  { value: 'dang-cong-van', label: 'Công văn (của Đảng)', form: 'party', symbols: ['CV'] },
] as const satisfies readonly Kind[];

export const DOCUMENT_KINDS = [...ADMINISTRATIVE, ...NORMATIVE, ...PARTY] as const;

export type DocumentKind = (typeof DOCUMENT_KINDS)[number]['value'];

const BY_VALUE: ReadonlyMap<DocumentKind, Kind> = new Map(DOCUMENT_KINDS.map((kind) => [kind.value, kind]));

/** As readers call it: `Nghị quyết`, whoever issued it. */
export function documentKindName(kind: DocumentKind): string {
  return (BY_VALUE.get(kind)?.label ?? kind).replace(/ \(.*\)$/u, '');
}

/** What is wrong with a number for its kind, and what to do; `undefined` when nothing is. */
export function documentNumberProblem(kind: DocumentKind, number: string): string | undefined {
  const expected = BY_VALUE.get(kind);
  const parsed = parseDocumentNumber(number);
  if (expected === undefined || parsed === undefined) return undefined;
  const { form, symbols, label } = expected;
  const symbolFits = symbols.length === 0 || symbols.includes(parsed.symbol ?? '');
  if (parsed.form === form && symbolFits) return undefined;
  return `«Số, ký hiệu» không hợp với loại «${label}»: phải viết như ${exampleOf(expected)}. Hãy sửa số, hoặc chọn loại văn bản khác.`;
}

function exampleOf({ form, symbols: [symbol = ''], example }: Kind): string {
  return example ?? (form === 'party' ? `29-${symbol}/TW` : `48/${symbol}-MNQP`);
}

import type {
  ChecklistYear,
  DisclosureState,
  DocumentRow,
  DocumentsPage,
  DocumentState,
  RelatedDocument,
} from '../../../queries/index.ts';
import { day, HERE } from './base.ts';

const other = { number: '02/QĐ-MAU', title: 'Quyết định mẫu thay thế', url: HERE };

/** A document in every state: a state without its example is an error of types. */
const states: { readonly [Kind in DocumentState['kind']]: DocumentState & { readonly kind: Kind } } = {
  'in-force': { kind: 'in-force' },
  'not-yet': { kind: 'not-yet', from: day('2022-12-01') },
  amended: { kind: 'amended', by: [other] },
  expired: { kind: 'expired', on: day('2022-06-30') },
  replaced: { kind: 'replaced', by: [other] },
};

export const documentRows: readonly DocumentRow[] = Object.values(states).map((state, index) => ({
  number: `${String(index + 10)}/KH-MAU`,
  title: `Văn bản mẫu số ${String(index + 1)}`,
  url: HERE,
  kind: 'Kế hoạch',
  abstract: `Trích yếu của văn bản mẫu số ${String(index + 1)}, về việc xem bảng này trên máy tính và trên điện thoại`,
  issuer: 'Cơ quan mẫu',
  ...(index === 1 ? {} : { issuedOn: day('2022-09-15') }),
  state,
  sample: index === 0,
}));

export const documentFilters: DocumentsPage['filters'] = {
  kinds: ['Kế hoạch', 'Quyết định'],
  issuers: ['Cơ quan mẫu', 'Cơ quan khác có tên dài để xem ô chọn co lại ra sao trên điện thoại'],
};

export const relatedDocuments: readonly RelatedDocument[] = Object.values(states).map((state, index) => ({
  number: `${String(index + 20)}/QĐ-MAU`,
  title: `Văn bản liên quan mẫu số ${String(index + 1)}`,
  url: HERE,
  state,
}));

const sectionStates: Readonly<Record<DisclosureState, string>> = {
  'in-time': 'Đã công khai, đúng hạn',
  late: 'Đã công khai, muộn',
  waiting: 'Chưa đến hạn',
  overdue: 'Quá hạn',
};

const entry = (title: string) => ({ title, url: HERE, firstPublished: day('2022-09-20'), marks: [] });

export const checklistYear: ChecklistYear = {
  year: '2022-2023',
  name: 'Năm học mẫu',
  due: day('2023-06-30'),
  sample: true,
  sections: [
    {
      label: 'Nội dung đã công khai',
      state: 'in-time',
      stateText: sectionStates['in-time'],
      entries: [
        { ...entry('Bài công khai thứ nhất'), marks: [{ tone: 'sample', text: 'Bài mẫu' }] },
        { ...entry('Bài công khai thứ hai'), updated: day('2022-10-20') },
      ],
    },
    {
      label: 'Nội dung công khai muộn',
      state: 'late',
      stateText: sectionStates.late,
      entries: [entry('Bài công khai muộn')],
    },
    { label: 'Nội dung chưa đến hạn', state: 'waiting', stateText: sectionStates.waiting, entries: [] },
    { label: 'Nội dung quá hạn', state: 'overdue', stateText: sectionStates.overdue, entries: [] },
  ],
};

export const years = [
  { label: 'Năm mẫu trước', url: HERE },
  { label: 'Chưa rõ năm', url: HERE },
];

import { defineCollection, frontmatter, whenSound } from '../collection.ts';
import { DOCUMENT_KINDS, documentNumberProblem } from '../document-kinds.ts';
import { parseDocumentNumber, tidyDocumentNumber } from '../document-number.ts';
import {
  choice,
  choices,
  date,
  file,
  list,
  optional,
  reference,
  text,
  webAddress,
  type Choice,
} from '../fields/index.ts';
import { endsAfterPublication, entryDetails, entryHead } from '../public-entry.ts';
import { schoolDateParts } from '../school-time.ts';

/** What a document of elsewhere may lack here. Said aloud, so that nobody makes it up to fill the form. */
const DOCUMENT_GAPS = [
  { value: 'ngay-ban-hanh', label: 'Chưa rõ ngày ban hành' },
  { value: 'ban-dien-tu', label: 'Chưa có bản điện tử' },
] as const satisfies readonly Choice[];

const documentReferences = (label: string, hint: string) =>
  list(
    { label, labelSingular: 'văn bản', hint, place: 'validity' },
    reference({ label: 'Văn bản', missing: 'Hãy chọn văn bản.', collection: 'documents' }),
  );

const identity = {
  number: text({
    label: 'Số, ký hiệu',
    hint: 'Chép đúng như trên văn bản: 48/KH-MNQP, 54/2019/NQ-HĐND, 43/2019/QH14, 29-NQ/TW.',
    missing: 'Hãy ghi số, ký hiệu.',
    max: 60,
    tidy: tidyDocumentNumber,
    check: {
      passes: (number) => parseDocumentNumber(number) !== undefined,
      message:
        '«Số, ký hiệu» phải viết như 48/KH-MNQP, 54/2019/NQ-HĐND, 43/2019/QH14, hoặc 29-NQ/TW nếu là văn bản của Đảng.',
    },
  }),
  kind: choice({ label: 'Loại văn bản', missing: 'Hãy chọn loại văn bản.', choices: DOCUMENT_KINDS }),
  issuer: text({
    label: 'Cơ quan ban hành',
    hint: 'Tên đầy đủ, lần nào cũng viết như nhau: Trường Mầm non Quang Phục.',
    missing: 'Hãy ghi cơ quan ban hành.',
    max: 160,
  }),
  issuedOn: optional(date({ label: 'Ngày ban hành', time: false })),
  abstract: text({
    label: 'Trích yếu',
    hint: 'Chép trích yếu trên văn bản: «Về việc …».',
    missing: 'Hãy ghi trích yếu nội dung.',
    multiline: true,
    max: 600,
  }),
};

const where = {
  file: optional(file({ label: 'Tệp văn bản', hint: 'Tốt nhất là bản PDF đã ký, đóng dấu.' })),
  link: optional(
    webAddress({
      label: 'Địa chỉ văn bản',
      hint: 'Trên trang của cơ quan ban hành, hoặc trang văn bản của Chính phủ.',
    }),
  ),
  gaps: choices({
    label: 'Còn thiếu',
    hint: 'Chỉ chọn khi đã tìm mà không có: trang sẽ nói rõ là chưa có, không đoán.',
    choices: DOCUMENT_GAPS,
  }),
};

const validity = {
  signer: optional(text({ label: 'Người ký', max: 80, place: 'validity' })),
  effectiveFrom: optional(
    date({
      label: 'Có hiệu lực từ',
      time: false,
      hint: 'Để trống nếu từ ngày ban hành.',
      place: 'validity',
    }),
  ),
  expiresOn: optional(
    date({
      label: 'Hết hiệu lực từ',
      time: false,
      hint: 'Ngày đầu tiên không còn hiệu lực.',
      place: 'validity',
    }),
  ),
  replaces: documentReferences('Thay thế văn bản', 'Những văn bản hết hiệu lực vì văn bản này.'),
  amends: documentReferences('Sửa đổi, bổ sung văn bản', 'Những văn bản vẫn còn hiệu lực, nhưng có chỗ đổi.'),
};

/** Of the page, not of the document: two fields that sound alike would be mixed up. */
const expiresAt = optional(
  date({
    label: 'Hết hiệu lực lúc',
    hint: 'Để trống. Hiệu lực của văn bản ghi ở «Hết hiệu lực từ».',
    place: 'time',
  }),
);

export const documents = defineCollection({
  name: 'documents',
  urlSegment: 'van-ban',
  label: 'Văn bản',
  labelSingular: 'Văn bản',
  description: 'Văn bản chỉ đạo của Đảng, Nhà nước, thành phố, huyện và nhà trường.',
  folders: 'by-year',
  schema: frontmatter({ ...entryHead, ...identity, ...where, ...validity, ...entryDetails, expiresAt })
    .superRefine(
      ({ kind, number }, context) => {
        const message = documentNumberProblem(kind, number);
        if (message !== undefined) context.addIssue({ code: 'custom', path: ['number'], message });
      },
      { when: whenSound('kind', 'number') },
    )
    .refine(({ number, issuedOn }) => sameYear(number, issuedOn), {
      path: ['issuedOn'],
      message: 'Năm trong «Số, ký hiệu» khác năm của «Ngày ban hành». Hãy xem lại văn bản rồi sửa cho khớp.',
      when: whenSound('number', 'issuedOn'),
    })
    .refine(({ issuedOn, gaps }) => issuedOn !== undefined || gaps.includes('ngay-ban-hanh'), {
      path: ['issuedOn'],
      message:
        'Hãy ghi ngày ban hành. Nếu tìm mà không có, hãy chọn «Chưa rõ ngày ban hành» ở mục «Còn thiếu».',
      when: whenSound('issuedOn', 'gaps'),
    })
    .refine(({ issuedOn, gaps }) => issuedOn === undefined || !gaps.includes('ngay-ban-hanh'), {
      path: ['gaps'],
      message: 'Đã có ngày ban hành: hãy bỏ «Chưa rõ ngày ban hành» ở mục «Còn thiếu».',
      when: whenSound('issuedOn', 'gaps'),
    })
    .refine((entry) => hasCopy(entry) || entry.gaps.includes('ban-dien-tu'), {
      path: ['file'],
      message:
        'Hãy chọn «Tệp văn bản» hoặc ghi «Địa chỉ văn bản» (https). Nếu tìm mà không có, hãy chọn «Chưa có bản điện tử» ở mục «Còn thiếu».',
      when: whenSound('file', 'link', 'gaps'),
    })
    .refine((entry) => !hasCopy(entry) || !entry.gaps.includes('ban-dien-tu'), {
      path: ['gaps'],
      message: 'Đã có tệp hoặc địa chỉ văn bản: hãy bỏ «Chưa có bản điện tử» ở mục «Còn thiếu».',
      when: whenSound('file', 'link', 'gaps'),
    })
    .refine(({ issuedOn, effectiveFrom }) => !(issuedOn && effectiveFrom && effectiveFrom < issuedOn), {
      path: ['effectiveFrom'],
      message: '«Có hiệu lực từ» không được trước «Ngày ban hành».',
      when: whenSound('issuedOn', 'effectiveFrom'),
    })
    .refine((entry) => endsAfterItBegins(entry), {
      path: ['expiresOn'],
      message: '«Hết hiệu lực từ» phải sau «Có hiệu lực từ» và «Ngày ban hành».',
      when: whenSound('issuedOn', 'effectiveFrom', 'expiresOn'),
    })
    .refine(...endsAfterPublication),
});

/** @param issuedOn unknown: nothing to compare. */
function sameYear(number: string, issuedOn: Date | undefined): boolean {
  const year = parseDocumentNumber(number)?.year;
  return year === undefined || issuedOn === undefined || schoolDateParts(issuedOn).year === year;
}

function hasCopy(entry: { readonly file?: string | undefined; readonly link?: string | undefined }): boolean {
  return entry.file !== undefined || entry.link !== undefined;
}

function endsAfterItBegins({ issuedOn, effectiveFrom, expiresOn }: Dates): boolean {
  const begins = effectiveFrom ?? issuedOn;
  return begins === undefined || expiresOn === undefined || expiresOn > begins;
}

interface Dates {
  readonly issuedOn?: Date | undefined;
  readonly effectiveFrom?: Date | undefined;
  readonly expiresOn?: Date | undefined;
}

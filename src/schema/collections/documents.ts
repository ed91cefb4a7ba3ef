import { defineCollection, frontmatter } from '../collection.ts';
import {
  choice,
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

export const DOCUMENT_KINDS = [
  { value: 'luat', label: 'Luật' },
  { value: 'nghi-dinh', label: 'Nghị định' },
  { value: 'thong-tu', label: 'Thông tư' },
  { value: 'nghi-quyet', label: 'Nghị quyết' },
  { value: 'quyet-dinh', label: 'Quyết định' },
  { value: 'chi-thi', label: 'Chỉ thị' },
  { value: 'ke-hoach', label: 'Kế hoạch' },
  { value: 'thong-bao', label: 'Thông báo' },
  { value: 'huong-dan', label: 'Hướng dẫn' },
  { value: 'cong-van', label: 'Công văn' },
] as const satisfies readonly Choice[];

const documentReferences = (label: string) =>
  list(
    { label, labelSingular: 'văn bản' },
    reference({ label: 'Văn bản', missing: 'Hãy chọn văn bản.', collection: 'documents' }),
  );

export const documents = defineCollection({
  name: 'documents',
  urlSegment: 'van-ban',
  label: 'Văn bản',
  labelSingular: 'Văn bản',
  description: 'Văn bản chỉ đạo của Đảng, Nhà nước, thành phố, huyện và nhà trường.',
  folders: 'by-year',
  schema: frontmatter({
    ...entryHead,
    number: text({
      label: 'Số, ký hiệu',
      hint: 'Ví dụ 48/KH-MNQP',
      missing: 'Hãy ghi số, ký hiệu.',
      max: 60,
    }),
    kind: choice({ label: 'Loại văn bản', missing: 'Hãy chọn loại văn bản.', choices: DOCUMENT_KINDS }),
    issuer: text({ label: 'Cơ quan ban hành', missing: 'Hãy ghi cơ quan ban hành.', max: 160 }),
    issuedOn: date({ label: 'Ngày ban hành', time: false, missing: 'Hãy ghi ngày ban hành.' }),
    effectiveFrom: optional(
      date({ label: 'Có hiệu lực từ', time: false, hint: 'Để trống: từ ngày ban hành.' }),
    ),
    expiresOn: optional(date({ label: 'Hết hiệu lực từ', time: false })),
    signer: optional(text({ label: 'Người ký', max: 80 })),
    abstract: text({
      label: 'Trích yếu',
      missing: 'Hãy ghi trích yếu nội dung.',
      multiline: true,
      max: 600,
    }),
    replaces: documentReferences('Thay thế văn bản'),
    amends: documentReferences('Sửa đổi, bổ sung văn bản'),
    file: optional(file({ label: 'Tệp văn bản' })),
    link: optional(webAddress({ label: 'Địa chỉ văn bản', hint: 'Trên trang của cơ quan ban hành.' })),
    ...entryDetails,
  }).refine(...endsAfterPublication),
});

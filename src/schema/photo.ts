import { whenSound, type Rule } from './collection.ts';
import { choice, optional, text, type Choice } from './fields/index.ts';

/** Who a photo shows. A child may only be shown with the parents' consent. */
const PHOTO_PEOPLE = [
  { value: 'khong', label: 'Không có người' },
  { value: 'nguoi-lon', label: 'Người lớn' },
  { value: 'tre-em', label: 'Trẻ em' },
] as const satisfies readonly Choice[];

/** `khong (không có người), nguoi-lon (người lớn), …`: the choices as a tag has them. */
export const PHOTO_PEOPLE_WORDS = PHOTO_PEOPLE.map(
  ({ value, label }) => `${value} (${label.toLowerCase()})`,
).join(', ');

/** The fields in which somebody answers for the people in a photo. Labels differ: a form shows words, a tag its attributes. */
export function photoPeople(labels: { readonly people: string; readonly consent: string }) {
  return {
    people: choice({
      label: labels.people,
      hint: 'Nếu ảnh có trẻ em, phải ghi cả mã phiếu đồng ý của phụ huynh.',
      missing: `Hãy ghi «${labels.people}»: ${PHOTO_PEOPLE_WORDS}.`,
      choices: PHOTO_PEOPLE,
    }),
    consent: optional(
      text({
        label: labels.consent,
        hint: 'Mã trong sổ giấy của trường, ví dụ CK-2022-014. Không ghi tên trẻ.',
        max: 40,
        pattern: {
          // A code and nothing else: a name has no digit, and its words are parted by spaces.
          regex: /^(?=.*\d)[A-Z0-9][A-Z0-9./-]*$/u,
          message: `«${labels.consent}» là mã trong sổ của trường, ví dụ CK-2022-014: chữ hoa không dấu, chữ số và dấu gạch. Không ghi tên trẻ.`,
        },
      }),
    ),
  };
}

/** The rule over both fields: a photo that shows children names the consent that allows it. */
export const childrenNeedConsent: Rule<{
  readonly people: string;
  readonly consent?: string | undefined;
}> = [
  ({ people, consent }) => people !== 'tre-em' || consent !== undefined,
  {
    path: ['consent'],
    message:
      'Ảnh có trẻ em phải ghi mã phiếu đồng ý của phụ huynh (trong sổ của trường, ví dụ CK-2022-014). Chưa có phiếu thì đừng dùng ảnh này.',
    when: whenSound('people', 'consent'),
  },
];

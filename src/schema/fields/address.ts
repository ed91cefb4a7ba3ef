import { z } from 'zod';
import { asField, missingMessage, requiredOr, type FieldOptions } from './form-field.ts';

/** A page of this site, by its address from the root: `/tin-tuc/khai-giang/`. That it is there is checked by the loader. */
export function pageAddress(options: FieldOptions): z.ZodString {
  const wrong = `«${options.label}» là địa chỉ một trang trên trang tin này, ví dụ /tin-tuc/ten-bai/.`;
  const schema = z
    .string({ error: requiredOr(options, wrong) })
    .overwrite((value) => value.normalize('NFC').trim())
    .min(1, { error: missingMessage(options), abort: true })
    .regex(/^\/(?:[a-z0-9-]+\/)+$/u, wrong);
  return asField(schema, options, { kind: 'page' });
}

/** An address on another site. Only https: nobody on the way can change what is read there. */
export function webAddress(options: FieldOptions): z.ZodString {
  const wrong = `«${options.label}» phải là địa chỉ đầy đủ, chép từ thanh địa chỉ của trình duyệt, bắt đầu bằng «https:».`;
  const schema = z
    .string({ error: requiredOr(options, wrong) })
    .overwrite((value) => value.normalize('NFC').trim())
    .min(1, { error: missingMessage(options), abort: true })
    .max(2000, wrong)
    .refine(isHttps, wrong);
  return asField(schema, options, { kind: 'text', multiline: false, maxLength: 2000 });
}

function isHttps(value: string): boolean {
  return /^https:\/\/[^\s<>"\\]+$/u.test(value) && URL.canParse(value);
}

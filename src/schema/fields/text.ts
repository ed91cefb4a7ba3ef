import { z } from 'zod';
import { asField, missingMessage, requiredOr, type FieldOptions } from './form-field.ts';
import { plainText } from './plain-text.ts';

export interface TextOptions extends FieldOptions {
  /** Longest text, in UTF-16 code units. Default 200. */
  readonly max?: number;
  readonly min?: number;
  readonly multiline?: boolean;
  readonly pattern?: { readonly regex: RegExp; readonly message: string };
  /** Puts what was typed into the one spelling that is kept. */
  readonly tidy?: (value: string) => string;
  /** For what no pattern can tell. */
  readonly check?: { readonly passes: (value: string) => boolean; readonly message: string };
}

/** A text, as `plainText` makes it. */
export function text(options: TextOptions): z.ZodString {
  const { label, max = 200, min = 1, multiline = false, tidy, pattern, check } = options;
  let schema = z
    .string({ error: requiredOr(options, `«${label}» phải là chữ. Nếu là số, hãy đặt trong dấu nháy kép.`) })
    .overwrite((typed) => (tidy ?? asTyped)(plainText(typed)))
    .min(1, missingMessage(options))
    .max(max, `«${label}» dài quá ${String(max)} ký tự; hãy viết ngắn lại.`);
  if (min > 1) schema = schema.min(min, `«${label}» ngắn quá; hãy viết ít nhất ${String(min)} ký tự.`);
  if (pattern) schema = schema.regex(pattern.regex, pattern.message);
  if (check) schema = schema.refine(check.passes, check.message);
  return asField(schema, options, { kind: 'text', multiline, maxLength: max });
}

function asTyped(value: string): string {
  return value;
}

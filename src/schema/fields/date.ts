import { z } from 'zod';
import { dayNumber, dayStart, parseSchoolTime } from '../school-time.ts';
import { asField, requiredOr, type FieldOptions } from './form-field.ts';

export interface DateOptions extends FieldOptions {
  /** Whether the form asks for the hour as well. Default true. */
  readonly time?: boolean;
}

/**
 * A moment in school time. In: `2022-09-15`, `2022-09-15T08:00` or with seconds and an offset. Out: a `Date`; where no
 * hour is asked for, the beginning of the day, whatever hour was written: what counts days from it would be hours late.
 */
export function date(options: DateOptions) {
  const { label, time = true } = options;
  const example = time ? '2022-09-15T08:00' : '2022-09-15';
  const wrong = `«${label}» không phải là ngày có thật. Hãy viết như ${example}.`;
  const schema = z.string({ error: requiredOr(options, wrong) }).transform((value, context) => {
    const moment = parseSchoolTime(value);
    if (moment) return time ? moment : dayStart(dayNumber(moment));
    context.issues.push({
      code: 'custom',
      input: value,
      message: value === '' ? requiredOr(options, wrong)({}) : wrong,
    });
    return z.NEVER;
  });
  return asField(schema, options, { kind: 'date', time });
}

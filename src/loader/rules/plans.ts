import { periodOf } from '../../schema/index.ts';
import { faultAt, type Rule } from './rule.ts';

/** A task is due in the school year of its plan: what is published later is not counted for it. */
export const tasksDueInTheirYear: Rule = (entries) =>
  entries('plans').flatMap((plan) => {
    // Under another name the file has a fault of its own.
    if (!/^\d{4}-\d{4}$/u.test(plan.slug)) return [];
    const { from, until } = periodOf(plan.slug, 'ca-nam');
    return plan.frontmatter.tasks.flatMap(({ due }, index) =>
      due >= from && due < until
        ? []
        : [
            faultAt(
              plan,
              `tasks/${String(index)}/due`,
              `«Hạn» phải trong năm học ${plan.slug}: từ 01/8 đến 31/7. Hãy sửa hạn, hoặc chuyển việc này sang kế hoạch của năm học khác.`,
            ),
          ],
    );
  });

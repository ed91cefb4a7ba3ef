import { schoolDay } from '../../schema/index.ts';
import { faultAt, type Rule } from './rule.ts';

/** Two menus for one week: nobody would know which one is cooked. */
export const oneMenuAWeek: Rule = (entries) => {
  const weeks = Map.groupBy(entries('menus'), ({ frontmatter }) => schoolDay(frontmatter.weekOf));
  return [...weeks.values()].flatMap((sharing) =>
    sharing.flatMap((menu) => {
      const others = sharing.filter(({ path }) => path !== menu.path).map(({ path }) => path);
      if (others.length === 0) return [];
      const message = `Tuần này đã có thực đơn ở ${others.join(', ')}. Hãy giữ một và xóa thực đơn kia.`;
      return [faultAt(menu, 'weekOf', message)];
    }),
  );
};

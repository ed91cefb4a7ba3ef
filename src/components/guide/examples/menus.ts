import type { MenuWeek } from '../../../queries/index.ts';
import { author, day, HERE } from './base.ts';

/** Every state of a day: all meals, one left out, none because the school is closed. */
export const fullWeek: MenuWeek = {
  title: 'Tuần mẫu từ 14/11/2022',
  url: HERE,
  days: [
    {
      date: day('2022-11-14'),
      meals: {
        breakfast: 'Cháo thịt bằm',
        lunch: 'Cơm, trứng rán, canh rau ngót nấu thịt, dưa hấu tráng miệng',
        snack: 'Sữa chua',
      },
    },
    {
      date: day('2022-11-15'),
      meals: { breakfast: 'Phở gà', lunch: 'Cơm, cá kho, canh bí đỏ', snack: 'Chuối' },
    },
    { date: day('2022-11-16'), meals: { breakfast: 'Xôi lạc', lunch: 'Bún thịt nướng' } },
    {
      date: day('2022-11-17'),
      meals: { breakfast: 'Súp ngô', lunch: 'Cơm, đậu sốt cà chua', snack: 'Bánh' },
    },
    { date: day('2022-11-18'), meals: {}, closed: 'nghỉ lễ' },
  ],
  meals: ['breakfast', 'lunch', 'snack'],
  allergens: 'trứng, cá, sữa, lạc',
  approvedBy: author,
  marks: [{ tone: 'sample', text: 'Bài mẫu' }],
  sample: true,
};

/** A week in which only lunch is cooked, and nobody has noted allergens. */
export const lunchWeek: MenuWeek = {
  title: 'Tuần chỉ có bữa trưa',
  url: HERE,
  days: fullWeek.days.map(({ date }) => ({ date, meals: { lunch: 'Cơm, thịt kho, canh rau' } })),
  meals: ['lunch'],
  approvedBy: author,
  marks: [],
  sample: false,
};

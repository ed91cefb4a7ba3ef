import { faultAt, type Rule, type SoundEntry } from './rule.ts';

type Report = SoundEntry<'reports'>;

/** A frozen report has its figures, of its own period; one that is not frozen has none to grow old in the file. */
export const frozenReportsHaveFigures: Rule = (entries) =>
  entries('reports').flatMap((report) => {
    const message = figuresFault(report);
    return message === undefined ? [] : [faultAt(report, message.field, message.text)];
  });

function figuresFault({
  frontmatter: { frozen, figures, plan, period },
}: Report): { readonly field: string; readonly text: string } | undefined {
  if (figures === undefined) {
    if (!frozen) return undefined;
    const command = `npm run report -- --year ${plan} --period ${period} --freeze`;
    return {
      field: 'frozen',
      text: `Báo cáo đã chốt nhưng chưa có số liệu. Hãy lưu lại ở trang quản trị, hoặc chạy ${command}.`,
    };
  }
  if (!frozen) {
    return {
      field: 'figures',
      text: 'Báo cáo chưa chốt thì không giữ số liệu trong tệp. Hãy xóa mục «figures», hoặc đánh dấu «Chốt số liệu».',
    };
  }
  if (figures.year === plan && figures.period === period) return undefined;
  return {
    field: 'period',
    text: 'Số liệu đã chốt là của kỳ khác. Hãy chọn lại đúng kỳ, hoặc mở chốt, lưu, rồi chốt lại.',
  };
}

/** Two reports of one period: nobody would know which one holds. */
export const oneReportAPeriod: Rule = (entries) => {
  const reports = entries('reports').filter(
    ({ frontmatter }) => !frontmatter.sample && frontmatter.withdrawal === undefined,
  );
  const periods = Map.groupBy(reports, ({ frontmatter: { plan, period } }) => `${plan} ${period}`);
  return [...periods.values()].flatMap((sharing) =>
    sharing.flatMap((report) => {
      const others = sharing.filter(({ path }) => path !== report.path).map(({ path }) => path);
      if (others.length === 0) return [];
      const message = `Kỳ này đã có báo cáo ở ${others.join(', ')}. Hãy giữ một, và ghi «Rút bài» ở báo cáo kia.`;
      return [faultAt(report, 'period', message)];
    }),
  );
};

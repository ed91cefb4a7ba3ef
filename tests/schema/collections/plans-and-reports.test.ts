import { expect, it } from 'vitest';
import { collections } from '../../../src/schema/index.ts';

const HEAD = { title: 'Bài', publishedAt: '2022-09-30', area: 'quan-ly', author: 'pham-thi-nga' };
const TASK = { what: 'Việc', area: 'khac', owner: 'pham-thi-nga', due: '2023-05-31', target: 1 };
const PLAN = { ...HEAD, tasks: [TASK] };
const REPORT = { ...HEAD, plan: '2022-2023', period: 'hk1' };

function faultsOf(collection: 'plans' | 'reports', data: Record<string, unknown>): readonly string[] {
  const { error } = collections[collection].schema.safeParse(data);
  return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
}

it('the smallest plan and report pass', () => {
  expect(faultsOf('plans', PLAN)).toEqual([]);
  expect(faultsOf('reports', REPORT)).toEqual([]);
});

it.each([
  ['no task', { tasks: [] }, 'tasks: Một kế hoạch phải có ít nhất một nhiệm vụ.'],
  ['a task of nobody', { tasks: [{ ...TASK, owner: '' }] }, 'tasks.0.owner: Hãy chọn người phụ trách.'],
  ['a task of no day', { tasks: [{ ...TASK, due: undefined }] }, 'tasks.0.due: Hãy ghi hạn.'],
  ['a task that says nothing', { tasks: [{ ...TASK, what: '' }] }, 'tasks.0.what: Hãy ghi việc phải làm.'],
  [
    'a target of none',
    { tasks: [{ ...TASK, target: 0 }] },
    'tasks.0.target: «Số bài phải đăng» phải là số nguyên từ 1 đến 1.000.',
  ],
])('a plan with %s', (_, fields, fault) => {
  expect(faultsOf('plans', { ...PLAN, ...fields })).toEqual([fault]);
});

it.each([
  ['without a plan', { plan: undefined }, 'plan: Hãy chọn kế hoạch năm học.'],
  ['of no period', { period: undefined }, 'period: Hãy chọn kỳ báo cáo.'],
  ['of another period', { period: 'quy-1' }, 'period: «Kỳ báo cáo» phải là một trong: hk1, hk2, ca-nam.'],
  [
    'with the number of a plan',
    { number: '12/KH-MNQP' },
    'number: «Số, ký hiệu» của báo cáo phải viết như 12/BC-MNQP.',
  ],
  [
    'with figures that somebody typed',
    { frozen: true, figures: { total: 7 } },
    'figures: Số liệu đã chốt bị hỏng. Hãy bỏ dấu «Chốt số liệu», lưu, rồi chốt lại để trang tính lại từ đầu.',
  ],
])('a report %s', (_, fields, fault) => {
  expect(faultsOf('reports', { ...REPORT, ...fields })).toEqual([fault]);
});

it('a report with its number passes', () => {
  expect(faultsOf('reports', { ...REPORT, number: '12/BC-MNQP' })).toEqual([]);
});

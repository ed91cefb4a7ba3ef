import { expect, test } from 'vitest';
import { urgent } from '../../src/queries/announcements.ts';
import { current, isExpired, isWithdrawn } from '../../src/queries/currency.ts';
import { announcement, article, at } from './entries.ts';

const expiresAt = at('2022-09-20T17:00');

test('an entry expires at its moment; one without an end never does', () => {
  const entry = announcement('mat-dien', { expiresAt });
  expect(isExpired(entry, at('2022-09-20T16:59'))).toBe(false);
  expect(isExpired(entry, expiresAt)).toBe(true);
  expect(isExpired(announcement('mai-mai'), at('2099-01-01T00:00'))).toBe(false);
  expect(isExpired(article('tin', { expiresAt }), expiresAt)).toBe(true);
});

const withdrawal = { date: at('2022-09-18T09:00'), reason: 'Số liệu sai' };

test('an entry is withdrawn from the day that it says', () => {
  const entry = article('sai', { withdrawal });
  expect(isWithdrawn(entry, at('2022-09-18T08:59'))).toBe(false);
  expect(isWithdrawn(entry, withdrawal.date)).toBe(true);
  expect(isWithdrawn(article('dung'), at('2099-01-01T00:00'))).toBe(false);
});

test('current drops only what has expired or is withdrawn', () => {
  const entries = [
    announcement('het', { expiresAt }),
    announcement('con'),
    announcement('rut', { withdrawal }),
  ];
  expect(current(entries, at('2022-09-21T00:00'))).toEqual([entries[1]]);
});

test('urgent announcements stand until they expire; important ones are not urgent', () => {
  const storm = announcement('bao', { level: 'khan', expiresAt });
  const fees = announcement('hoc-phi', { level: 'quan-trong' });
  expect(urgent([storm, fees], at('2022-09-20T16:59'))).toEqual([storm]);
  expect(urgent([storm, fees], expiresAt)).toEqual([]);
});

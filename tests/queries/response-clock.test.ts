import { describe, expect, it } from 'vitest';
import { responseClock } from '../../src/queries/index.ts';
import type { ResponseState } from '../../src/schema/index.ts';
import { at } from './entries.ts';

const receivedAt = at('2022-10-03T08:00');
const due = at('2022-10-04T08:00');

function step(time: string, state: ResponseState) {
  return { at: at(time), state, note: 'Đã làm.' };
}

describe('the clock of a response', () => {
  it.each([
    ['within 24 hours', '2022-10-03T13:00', false, 300],
    ['at once', '2022-10-03T08:00', false, 0],
    ['after 24 hours to the minute', '2022-10-04T08:00', false, 1440],
    ['a minute later', '2022-10-04T08:01', true, 1441],
    ['after three days', '2022-10-06T10:00', true, 4440],
  ])('answered %s', (_, time, late, minutes) => {
    const timeline = [step('2022-10-03T08:00', 'xac-minh'), step(time, 'tra-loi')];
    expect(responseClock({ receivedAt, timeline }, at('2022-12-01T00:00'))).toEqual({
      due,
      late,
      answered: true,
      at: at(time),
      minutes,
    });
  });

  it('stops at the first answer, whatever is said later', () => {
    const timeline = [
      step('2022-10-03T10:00', 'tra-loi'),
      step('2022-10-20T10:00', 'tra-loi'),
      step('2022-10-21T10:00', 'dong'),
    ];
    expect(responseClock({ receivedAt, timeline }, at('2022-12-01T00:00'))).toMatchObject({ minutes: 120 });
  });

  it('takes a matter that was closed without a word as answered then', () => {
    const timeline = [step('2022-10-05T08:00', 'dong')];
    expect(responseClock({ receivedAt, timeline }, at('2022-12-01T00:00'))).toMatchObject({
      late: true,
      minutes: 2880,
    });
  });

  it.each([
    ['before the time is over', '2022-10-04T08:00', false],
    ['from the minute on when it is', '2022-10-04T08:01', true],
  ])('unanswered %s', (_, now, late) => {
    const timeline = [step('2022-10-03T09:00', 'xac-minh')];
    expect(responseClock({ receivedAt, timeline }, at(now))).toEqual({ due, late, answered: false });
  });

  it('counts no answer that is still to come', () => {
    const timeline = [step('2022-10-03T20:00', 'tra-loi')];
    expect(responseClock({ receivedAt, timeline }, at('2022-10-03T19:00'))).toEqual({
      due,
      late: false,
      answered: false,
    });
  });

  it('says the same a day later: a page that has not changed is not written again', () => {
    const clock = (now: string) => responseClock({ receivedAt, timeline: [] }, at(now));
    expect(clock('2022-10-06T08:00')).toEqual(clock('2022-10-07T08:00'));
  });
});

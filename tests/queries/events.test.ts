import { expect, test } from 'vitest';
import { isPast, pastEvents, upcomingEvents } from '../../src/queries/events.ts';
import { at, event } from './entries.ts';

test('an event without an end is over when its day is, in school time', () => {
  const meeting = event('hop', at('2022-09-15T08:00'));
  expect(isPast(meeting, at('2022-09-15T23:59'))).toBe(false);
  expect(isPast(meeting, at('2022-09-16T00:00'))).toBe(true);
});

test('an event with an end is over after it', () => {
  const fair = event('hoi', at('2022-09-15T08:00'), { endsAt: at('2022-09-17T10:00') });
  expect(isPast(fair, at('2022-09-17T10:00'))).toBe(false);
  expect(isPast(fair, at('2022-09-17T10:01'))).toBe(true);
});

test('an event that ends with a day is over when that day is', () => {
  const fair = event('hoi', at('2022-09-15T00:00'), { endsAt: at('2022-09-16T00:00') });
  expect(isPast(fair, at('2022-09-16T23:59'))).toBe(false);
  expect(isPast(fair, at('2022-09-17T00:00'))).toBe(true);
});

test('what comes stands soonest first, what is over latest first', () => {
  const days = ['2022-09-10', '2022-09-20', '2022-09-12', '2022-09-18'];
  const events = days.map((day) => event(day, at(`${day}T08:00`)));
  const now = at('2022-09-15T00:00');
  expect(upcomingEvents(events, now).map(({ slug }) => slug)).toEqual(['2022-09-18', '2022-09-20']);
  expect(pastEvents(events, now).map(({ slug }) => slug)).toEqual(['2022-09-12', '2022-09-10']);
});

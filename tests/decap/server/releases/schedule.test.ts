import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Backoff } from '../../../../decap/server/releases/backoff.ts';
import {
  buildMoment,
  untilDue,
  type ReleaseMoments,
} from '../../../../decap/server/releases/build-moments.ts';
import { Schedule } from '../../../../decap/server/releases/schedule.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const at = (time: string) => new Date(`2022-10-05T${time}+07:00`);

/** A desk in small: builds at once, by the rules of `build-moments.ts`, a site that changes every half hour. */
class SmallDesk {
  readonly built: string[] = [];
  release: ReleaseMoments;
  readonly schedule: Schedule;

  constructor(release: ReleaseMoments) {
    this.release = release;
    this.schedule = new Schedule({
      untilDue: () => untilDue(new Date(), this.release),
      fire: () => {
        const moment = buildMoment(new Date(), this.release);
        this.built.push(moment.toISOString().slice(11, 16));
        const next = (Math.floor(moment.getTime() / (30 * MINUTE)) + 1) * 30 * MINUTE;
        this.release = { shownAt: moment.toISOString(), nextMoment: new Date(next).toISOString() };
      },
    });
    this.schedule.look();
  }
}

function desk(shownAt: string, nextMoment: string): SmallDesk {
  return new SmallDesk({ shownAt: at(shownAt).toISOString(), nextMoment: at(nextMoment).toISOString() });
}

let running: SmallDesk;

describe('a desk builds', () => {
  beforeEach(() => vi.useFakeTimers({ now: at('08:00:00') }));
  afterEach(() => {
    running.schedule.close();
    vi.useRealTimers();
  });

  it('when the moment comes, within seconds, and not before', () => {
    running = desk('08:00:00', '08:30:00');
    vi.advanceTimersByTime(30 * MINUTE);
    expect(running.built).toEqual([]);
    vi.advanceTimersByTime(3000);
    expect(running.built).toEqual(['01:30']);
    vi.advanceTimersByTime(HOUR);
    expect(running.built).toEqual(['01:30', '02:00', '02:30']);
  });

  it('at once after a start that comes later than the moment', () => {
    running = desk('06:00:00', '06:30:00');
    expect(running.built).toEqual(['01:00']);
  });

  it('within half a minute after the machine has slept through it', () => {
    running = desk('08:00:00', '08:30:00');
    // A sleeping machine: the clock goes on, timers do not.
    vi.setSystemTime(at('11:10:00'));
    vi.advanceTimersByTime(30_000);
    expect(running.built).toEqual(['04:10']);
  });

  it('no more and no less when the clock is set back by an hour', () => {
    running = desk('08:00:00', '08:30:00');
    vi.setSystemTime(at('07:00:00'));
    vi.advanceTimersByTime(90 * MINUTE);
    expect(running.built).toEqual([]);
    vi.advanceTimersByTime(3000);
    expect(running.built).toEqual(['01:30']);
  });

  it('anew, once, when the clock was a day ahead and is put right', () => {
    running = desk('08:00:00', '08:30:00');
    vi.setSystemTime(at('08:00:00').getTime() - 24 * HOUR);
    vi.advanceTimersByTime(25 * MINUTE);
    expect(running.built).toEqual(['01:00']);
  });

  it('after more days than a timer can count', () => {
    const next = new Date(at('08:00:00').getTime() + 40 * 24 * HOUR).toISOString();
    running = new SmallDesk({ shownAt: at('08:00:00').toISOString(), nextMoment: next });
    vi.advanceTimersByTime(40 * 24 * HOUR);
    expect(running.built).toEqual([]);
    vi.advanceTimersByTime(3000);
    expect(running.built).toEqual(['01:00']);
  });

  it('not after it was closed, nor a release of which nobody knows when', () => {
    running = desk('08:00:00', '08:30:00');
    running.schedule.close();
    vi.advanceTimersByTime(HOUR);
    expect(running.built).toEqual([]);
    running = new SmallDesk({});
    vi.advanceTimersByTime(HOUR);
    expect(running.built).toEqual([]);
  });
});

describe('the moment that is built for', () => {
  it('stays where it was while the clock is a little behind', () => {
    const shown = { shownAt: at('08:00:00').toISOString() };
    expect(buildMoment(at('07:10:00'), shown)).toEqual(at('08:00:00'));
    expect(buildMoment(at('08:00:01'), shown)).toEqual(at('08:00:01'));
    expect(buildMoment(at('05:59:00'), shown)).toEqual(at('05:59:00'));
    expect(buildMoment(at('05:59:00'), {})).toEqual(at('05:59:00'));
  });
});

it('waits longer after each failure, up to an hour, and no longer after a success', () => {
  let now = 0;
  const backoff = new Backoff(() => now);
  const waits = Array.from({ length: 8 }, () => {
    backoff.failed();
    return backoff.wait() / MINUTE;
  });
  expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
  now += 59 * MINUTE;
  expect(backoff.wait()).toBe(MINUTE);
  backoff.reset();
  backoff.failed();
  expect(backoff.wait()).toBe(MINUTE);
});

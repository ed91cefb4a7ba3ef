import { describe, expect, it } from 'vitest';
import { SignInLimit } from '../../../../decap/server/accounts/sign-in-limit.ts';

const MINUTE = 60_000;

function limitAt(start = 0) {
  const clock = { now: start };
  return { clock, limit: new SignInLimit(() => clock.now) };
}

function begin(
  limit: SignInLimit,
  times: number,
  account: (index: number) => string,
  address: string,
): number[] {
  return Array.from({ length: times }, (_, index) => limit.begin(account(index), address));
}

describe('the limit of tries', () => {
  it('lets ten go on for one account, however they come, and says how many minutes are left', () => {
    const { clock, limit } = limitAt();
    expect(begin(limit, 12, () => 'an', '10.0.0.1')).toEqual([...Array<number>(10).fill(0), 15, 15]);
    clock.now = 14 * MINUTE + 1;
    expect(limit.begin('AN', '10.0.0.2'), 'from elsewhere, in capitals').toBe(1);
    clock.now = 15 * MINUTE + 1;
    expect(limit.begin('an', '10.0.0.1')).toBe(0);
  });

  it('asks for no more than fifteen minutes when the clock is set back', () => {
    const { clock, limit } = limitAt(60 * MINUTE);
    begin(limit, 10, () => 'an', '10.0.0.1');
    clock.now = 0;
    expect(limit.begin('an', '10.0.0.1')).toBe(15);
    clock.now = 15 * MINUTE + 1;
    expect(limit.begin('an', '10.0.0.1')).toBe(0);
  });

  it('lets fifty go on from one address, whatever they name', () => {
    const { limit } = limitAt();
    expect(begin(limit, 50, (index) => `ten-${String(index)}`, '10.0.0.1')).toEqual(Array(50).fill(0));
    expect(limit.begin('moi', '10.0.0.1')).toBe(15);
    expect(limit.beginWithoutName('10.0.0.1')).toBe(15);
    expect(limit.begin('moi', '10.0.0.2')).toBe(0);
  });

  it('counts what is refused no further: who waits gets in', () => {
    const { clock, limit } = limitAt();
    for (let minute = 0; minute < 15; minute += 1) {
      clock.now = minute * MINUTE;
      begin(limit, 20, () => 'an', '10.0.0.1');
    }
    clock.now = 15 * MINUTE;
    expect(limit.begin('an', '10.0.0.1')).toBe(0);
  });

  it('forgets an account’s tries when it gets in, and that try of the address', () => {
    const { limit } = limitAt();
    for (let time = 0; time < 60; time += 1) {
      expect(limit.begin('an', '10.0.0.1')).toBe(0);
      limit.succeeded('an', '10.0.0.1');
    }
  });

  it('forgets what was tried before the password was made, and what the head lifts', () => {
    const { clock, limit } = limitAt();
    begin(limit, 10, () => 'an', '10.0.0.1');
    clock.now = MINUTE;
    expect(limit.begin('an', '10.0.0.1', 0)).toBe(14);
    expect(limit.begin('an', '10.0.0.1', MINUTE)).toBe(0);
    begin(limit, 10, () => 'an', '10.0.0.1');
    limit.lift('an');
    expect(limit.begin('an', '10.0.0.1')).toBe(0);
  });

  it.each([
    ['2001:db8:1:2::1', '2001:DB8:1:2:ffff:ffff:ffff:ffff', true],
    ['2001:db8:1:2::1', '2001:0db8:0001:0002:0:0:0:9', true],
    ['2001:db8::1', '2001:db8:0:0:5::', true],
    ['fe80::1%eth0', 'fe80::2%eth0', true],
    ['2001:db8:1:2::1', '2001:db8:1:3::1', false],
    ['::ffff:10.0.0.1', '10.0.0.1', true],
    ['10.0.0.1', '10.0.0.2', false],
  ])('%s and %s are one network: %s', (one, other, isOne) => {
    const { limit } = limitAt();
    begin(limit, 50, (index) => `ten-${String(index)}`, one);
    expect(limit.begin('moi', other) > 0).toBe(isOne);
  });
});

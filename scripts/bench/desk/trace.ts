/**
 * Tells the bench when a program of the desk began, what it printed and when it ended: one line of JSON each, in the
 * file that `BENCH_TRACE` names. The desk keeps what a build prints to itself.
 */
import { appendFileSync } from 'node:fs';
import { z } from 'zod';

const line = z.object({ program: z.string(), at: z.number(), said: z.string() });

export type TraceLine = z.output<typeof line>;

/** To be called before the program itself is imported. */
export function trace(program: string): void {
  const file = process.env.BENCH_TRACE;
  if (file === undefined) throw new Error('BENCH_TRACE names no file');
  const say = (said: string) => {
    const told: TraceLine = { program, at: Date.now(), said };
    appendFileSync(file, `${JSON.stringify(told)}\n`);
  };
  const print = console.log.bind(console);
  console.log = (...printed: unknown[]) => {
    say(printed.join(' '));
    print(...printed);
  };
  say('begin');
  process.on('exit', () => say('end'));
}

export function readTrace(text: string): TraceLine[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((written) => line.parse(JSON.parse(written)));
}

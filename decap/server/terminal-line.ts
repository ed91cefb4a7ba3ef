import { z } from 'zod';

/** What pino writes in a line, as far as people are shown it. */
const lineShape = z.object({
  level: z.string(),
  time: z.string(),
  msg: z.string(),
  id: z.string().optional(),
  method: z.string().optional(),
  path: z.string().optional(),
  status: z.number().optional(),
  ms: z.number().optional(),
  member: z.string().optional(),
  cause: z.unknown().optional(),
  err: z.object({ stack: z.string() }).optional(),
});

/**
 * A line of the log for who sits before the terminal: what the desk says plainly, a request in short, an error with its
 * time, its id and where it came from.
 *
 * @param json one line, as pino writes it
 */
export function terminalLine(json: string): string {
  const { level, time, msg, id, method, path, status, ms, member, cause, err } = lineShape.parse(
    JSON.parse(json),
  );
  if (method !== undefined) {
    const clock = new Date(time).toTimeString().slice(0, 8);
    const who = member === undefined ? '' : `  ${member}`;
    return `${clock} ${method} ${printable(path ?? '')} ${String(status)} ${String(ms)} ms${who}\n`;
  }
  if (level === 'info' || level === 'debug') return `${msg}\n`;
  const because = err?.stack ?? (cause === undefined ? '' : JSON.stringify(cause));
  return `${time} [${id ?? level}] ${msg}${because === '' ? '' : `\n${because}`}\n`;
}

/** A visitor's address could move the cursor of the terminal, or paint it. */
function printable(path: string): string {
  return path.replaceAll(/\p{Cc}/gu, (control) => encodeURIComponent(control));
}

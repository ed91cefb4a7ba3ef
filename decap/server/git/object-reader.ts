import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import type { Git } from './git.ts';

interface Waiting {
  readonly oid: string;
  readonly resolve: (content: Buffer) => void;
  readonly reject: (reason: Error) => void;
}

const LINE_BREAK = 0x0a;

/** Reads objects through one `git cat-file --batch`, started at the first read and again if it ever ends. */
export class ObjectReader {
  readonly #git: Git;
  #child: ChildProcessWithoutNullStreams | undefined;
  #waiting: Waiting[] = [];
  #chunks: Buffer[] = [];
  #buffered = 0;
  /** Bytes that must be there before the next object can be complete. */
  #needed = 1;

  constructor(git: Git) {
    this.#git = git;
  }

  /** @param oid a full object name: anything else could smuggle a second request into the stream. */
  read(oid: string): Promise<Buffer> {
    if (!/^[0-9a-f]{40,64}$/u.test(oid)) return Promise.reject(new Error(`not an object name: ${oid}`));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ oid, resolve, reject });
      this.#child ??= this.#start();
      this.#child.stdin.write(`${oid}\n`);
    });
  }

  close(): void {
    this.#child?.kill();
    this.#fail(new Error('the object reader is closed'));
  }

  #start(): ChildProcessWithoutNullStreams {
    const child = spawn('git', this.#git.arguments(['cat-file', '--batch']), {
      env: this.#git.environment(),
    });
    child.stdout.on('data', (chunk: Buffer) => {
      this.#chunks.push(chunk);
      this.#buffered += chunk.length;
      if (this.#buffered >= this.#needed) this.#drain();
    });
    child.stdin.on('error', () => undefined);
    child.stderr.resume();
    const ended = () => {
      if (this.#child === child) this.#fail(new Error('git cat-file ended'));
    };
    child.on('error', ended);
    child.on('close', ended);
    return child;
  }

  #fail(reason: Error): void {
    this.#child = undefined;
    const waiting = this.#waiting;
    this.#waiting = [];
    this.#chunks = [];
    this.#buffered = 0;
    this.#needed = 1;
    for (const { reject } of waiting) reject(reason);
  }

  /** Each answer is `<oid> <type> <size>`, a line break, the content and a line break; or `<oid> missing`. */
  #drain(): void {
    let buffer = Buffer.concat(this.#chunks);
    this.#needed = 1;
    for (;;) {
      const [next] = this.#waiting;
      const lineEnd = buffer.indexOf(LINE_BREAK);
      if (next === undefined || lineEnd === -1) break;
      const [, type, size] = buffer.toString('latin1', 0, lineEnd).split(' ');
      const start = lineEnd + 1;
      const length = type === 'missing' ? -1 : Number(size);
      const end = start + length + 1;
      if (buffer.length < end) {
        this.#needed = end;
        break;
      }
      this.#waiting.shift();
      if (length < 0) next.reject(new Error(`there is no object ${next.oid}`));
      else next.resolve(Buffer.from(buffer.subarray(start, end - 1)));
      buffer = buffer.subarray(end);
    }
    this.#chunks = [buffer];
    this.#buffered = buffer.length;
  }
}

import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import type { Git } from './git.ts';

export interface GitObject {
  readonly oid: string;
  /** `blob`, `tree`, `commit` or `tag`. */
  readonly type: string;
  readonly content: Buffer;
}

interface Waiting {
  readonly resolve: (object: GitObject | undefined) => void;
  readonly reject: (reason: Error) => void;
}

const LINE_BREAK = 0x0a;

/** An object's name, or a branch of the desk: anything else could smuggle a second request into the stream. */
const REQUEST = /^(?:[0-9a-f]{40,64}|refs\/heads\/[a-z0-9/-]+)$/u;

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

  /**
   * The object, or `undefined` when there is none.
   *
   * @param name a full object name, or a branch: then the commit that it is at now
   */
  find(name: string): Promise<GitObject | undefined> {
    if (!REQUEST.test(name)) return Promise.reject(new Error(`not an object name: ${name}`));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#child ??= this.#start();
      this.#child.stdin.write(`${name}\n`);
    });
  }

  /** @throws Error when there is no such object */
  async read(name: string): Promise<GitObject> {
    const object = await this.find(name);
    if (object === undefined) throw new Error(`there is no object ${name}`);
    return object;
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
      if (this.#child !== child) return;
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

  /** Each answer is `<oid> <type> <size>`, a line break, the content and a line break; or `<name> missing`. */
  #drain(): void {
    let buffer = Buffer.concat(this.#chunks);
    this.#needed = 1;
    while (this.#waiting.length > 0) {
      const lineEnd = buffer.indexOf(LINE_BREAK);
      if (lineEnd === -1) break;
      const [oid = '', type = '', size] = buffer.toString('latin1', 0, lineEnd).split(' ');
      const start = lineEnd + 1;
      const end = type === 'missing' ? start : start + Number(size) + 1;
      if (buffer.length < end) {
        this.#needed = end;
        break;
      }
      // A copy: a view would keep the whole chunk that it arrived in.
      const object =
        type === 'missing' ? undefined : { oid, type, content: Buffer.from(buffer.subarray(start, end - 1)) };
      this.#waiting.shift()?.resolve(object);
      buffer = buffer.subarray(end);
    }
    this.#chunks = [buffer];
    this.#buffered = buffer.length;
  }
}

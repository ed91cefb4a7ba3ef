import { z } from 'zod';

const created = /data-new-password>([^<]+)</u;
const session = z.object({ user: z.object({ mustChangePassword: z.boolean().optional() }) });

/** A browser with somebody's session. */
export class Member {
  readonly #url: string;
  #cookie = '';

  private constructor(url: string) {
    this.#url = url;
  }

  /** Signs in, with a password of their own where the first one must be changed. */
  static async signIn(url: string, username: string, password: string): Promise<Member> {
    const member = new Member(url);
    const answer = await member.#json('POST', '/api/session', { username, password });
    if (session.parse(answer).user.mustChangePassword === true) {
      await member.#json('POST', '/api/password', { current: password, next: `${password}-mới` });
    }
    return member;
  }

  /** @returns a password for somebody else. @throws Error with the page */
  async passwordFor(person: string): Promise<string> {
    const body = new URLSearchParams({ person, do: 'reset' });
    const page = await (await this.#request('POST', '/admin/tai-khoan/', body)).text();
    const [, password] = created.exec(page) ?? [];
    if (password === undefined) throw new Error(page);
    return password;
  }

  /** One action of the protocol. @throws Error with the answer when it is refused */
  do(action: string, params: Readonly<Record<string, unknown>>): Promise<unknown> {
    return this.#json('POST', '/api/v1', { branch: 'main', action, params: { branch: 'main', ...params } });
  }

  async get(path: string): Promise<string> {
    return (await this.#request('GET', path)).text();
  }

  async #json(method: string, path: string, body: unknown): Promise<unknown> {
    const response = await this.#request(method, path, JSON.stringify(body));
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${String(response.status)} ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  }

  async #request(method: string, path: string, body?: string | URLSearchParams): Promise<Response> {
    const headers = new Headers({ Origin: this.#url, Cookie: this.#cookie });
    const response = await fetch(this.#url + path, {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
    });
    const [cookie] = response.headers.getSetCookie();
    if (cookie !== undefined) this.#cookie = cookie.replace(/;.*$/u, '');
    return response;
  }
}

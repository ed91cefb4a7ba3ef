import { generateKeyPairSync, createHash, sign, type KeyObject } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Challenges } from '../../../../decap/server/accounts/challenges.ts';
import { makeSchool, PEOPLE, type TestSchool } from '../fixture/school.ts';
import { passwordFor, refusal, runDesk, type Client, type TestDesk } from '../fixture/running-desk.ts';

let school: TestSchool;
let desk: TestDesk;
let writer: Client;

beforeAll(async () => {
  school = await makeSchool();
  desk = await runDesk(school);
  writer = await desk.as('writer');
});
afterAll(async () => {
  await desk.close();
  await school.remove();
});

const PASSWORD = `mật-khẩu-riêng-của-${PEOPLE.writer.id}`;
const asked = z.object({ challenge: z.string() });

/** `http://localhost:<port>`: the desk listens at 127.0.0.1, where no passkey can be. */
const site = () => desk.url.replace('127.0.0.1', 'localhost');

/** The smallest CBOR that a credential needs (RFC 8949): numbers, bytes, texts, maps. */
function cbor(value: number | string | Uint8Array | ReadonlyMap<number | string, unknown>): Buffer {
  const head = (major: number, size: number) => {
    if (size < 24) return Buffer.from([(major << 5) | size]);
    return size < 256
      ? Buffer.from([(major << 5) | 24, size])
      : Buffer.from([(major << 5) | 25, size >> 8, size & 255]);
  };
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === 'string')
    return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (value instanceof Uint8Array) return Buffer.concat([head(2, value.length), value]);
  const pairs = [...value].flatMap(([key, item]) => [
    cbor(key),
    cbor(item as number | string | Uint8Array | ReadonlyMap<number | string, unknown>),
  ]);
  return Buffer.concat([head(5, value.size), ...pairs]);
}

interface Answering {
  readonly origin?: string;
  readonly rpId?: string;
  /** User present, user verified (WebAuthn level 3, 6.1). */
  readonly flags?: number;
  readonly counter?: number;
}

/** A phone with one passkey (ES256), which answers as a real one or as a bad one does. */
class Authenticator {
  readonly id: string;
  readonly #key: KeyObject;
  readonly #publicKey: Buffer;

  constructor(id: string) {
    this.id = Buffer.from(id).toString('base64url');
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    this.#key = privateKey;
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    const coordinate = (text: string) => Buffer.from(text, 'base64url');
    this.#publicKey = cbor(
      new Map<number, unknown>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, coordinate(x)],
        [-3, coordinate(y)],
      ]),
    );
  }

  make(challenge: string, answering: Answering = {}) {
    const id = Buffer.from(this.id, 'base64url');
    const length = Buffer.from([id.length >> 8, id.length & 255]);
    const authData = Buffer.concat([
      this.#data({ flags: 0x45, ...answering }),
      Buffer.alloc(16),
      length,
      id,
      this.#publicKey,
    ]);
    const attestation = new Map<string, unknown>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', authData],
    ]);
    return this.#credential({
      clientDataJSON: this.#client('webauthn.create', challenge, answering).toString('base64url'),
      attestationObject: cbor(attestation).toString('base64url'),
      transports: ['internal'],
    });
  }

  use(challenge: string, answering: Answering = {}) {
    const client = this.#client('webauthn.get', challenge, answering);
    const data = this.#data({ flags: 0x05, ...answering });
    const signed = Buffer.concat([data, createHash('sha256').update(client).digest()]);
    return this.#credential({
      clientDataJSON: client.toString('base64url'),
      authenticatorData: data.toString('base64url'),
      signature: sign('sha256', signed, this.#key).toString('base64url'),
    });
  }

  #client(type: string, challenge: string, { origin = site() }: Answering): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  }

  #data({ rpId = 'localhost', flags = 0x05, counter = 0 }: Answering): Buffer {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    return Buffer.concat([createHash('sha256').update(rpId).digest(), Buffer.from([flags]), count]);
  }

  #credential(response: Record<string, unknown>) {
    return { id: this.id, rawId: this.id, type: 'public-key', clientExtensionResults: {}, response };
  }
}

/** The same person at the desk's name instead of its number. */
function atSite(client: Client): Client {
  const named = desk.nobody();
  Object.assign(named, { url: site(), cookie: client.cookie });
  return named;
}

async function challengeFor(client: Client, path: string, body: object): Promise<string> {
  const answer = await client.post(path, body);
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  return asked.parse(answer.body).challenge;
}

const toMake = (client: Client) => challengeFor(client, '/api/passkeys/options', { password: PASSWORD });
const toSignIn = () => challengeFor(atSite(desk.nobody()), '/api/session/passkey/options', {});

async function signInWith(response: object) {
  const client = atSite(desk.nobody());
  return { client, answer: await client.post('/api/session/passkey', { response }) };
}

async function phoneOf(client: Client, id: string): Promise<Authenticator> {
  const phone = new Authenticator(id);
  const kept = await client.post('/api/passkeys', {
    name: 'Điện thoại',
    response: phone.make(await toMake(client)),
  });
  if (kept.status !== 204) throw new Error(JSON.stringify(kept.body));
  return phone;
}

describe('a passkey', () => {
  it('is made by who knows the password, signs in, and is removed', async () => {
    const here = atSite(writer);
    const wrong = await here.post('/api/passkeys/options', { password: 'sai' });
    expect([wrong.status, refusal(wrong)]).toEqual([422, 'Mật khẩu hiện tại không đúng.']);
    const phone = await phoneOf(here, 'dien-thoai');
    const { answer, client } = await signInWith(phone.use(await toSignIn()));
    expect(answer.body).toMatchObject({ user: { id: PEOPLE.writer.id, mustChangePassword: false } });
    expect(answer.headers.getSetCookie()[0]).toMatch(/HttpOnly; SameSite=Strict$/u);
    expect((await client.action('unpublishedEntries')).status).toBe(200);
    const page = String((await here.get('/admin/mat-khau/')).body);
    expect(page).toMatch(/<strong>Điện thoại<\/strong>.*cho địa chỉ localhost.*dùng gần nhất/su);
    const head = await desk.as('head');
    expect((await head.get('/admin/tai-khoan/')).body).toContain('Khóa đăng nhập (passkey): 1');

    const remove = (by: Client) =>
      by.request('POST', '/admin/mat-khau/', { body: new URLSearchParams({ remove: phone.id }) });
    await remove(atSite(head));
    expect((await signInWith(phone.use(await toSignIn()))).answer.status, 'another’s stays').toBe(200);
    expect((await remove(here)).body).toContain('Đã bỏ khóa đăng nhập.');
    const gone = await signInWith(phone.use(await toSignIn()));
    expect([gone.answer.status, refusal(gone.answer)]).toEqual([
      401,
      'Khóa đăng nhập này không nhận được. Hãy thử lại, hoặc dùng mật khẩu.',
    ]);
  });

  it('is refused with another site, origin or challenge, unverified, or signed by another', async () => {
    const phone = await phoneOf(atSite(writer), 'may-tinh');
    const thief = new Authenticator('may-tinh');
    const once = phone.use(await toSignIn());
    expect((await signInWith(once)).answer.status).toBe(200);
    const challenge = await toSignIn();
    const attacks: Record<string, object> = {
      'used before': once,
      'another origin': phone.use(challenge, { origin: 'https://ke-xau.example' }),
      'another port': phone.use(challenge, { origin: 'http://localhost:1' }),
      'another site': phone.use(challenge, { rpId: 'ke-xau.example' }),
      'nobody verified': phone.use(challenge, { flags: 0x01 }),
      'a challenge of its own': phone.use(Buffer.alloc(56, 7).toString('base64url')),
      'a challenge for making one': phone.use(await toMake(atSite(writer))),
      'a key of its own': thief.use(challenge),
      'an unknown one': new Authenticator('la').use(challenge),
    };
    for (const [name, response] of Object.entries(attacks)) {
      const { answer } = await signInWith(response);
      expect([name, answer.status, answer.headers.getSetCookie()]).toEqual([name, 401, []]);
    }
    expect(
      (await signInWith(phone.use(challenge))).answer.status,
      'nothing of it used the challenge up',
    ).toBe(200);
  });

  it('is not made for somebody else’s challenge, unverified, or twice', async () => {
    const here = atSite(writer);
    const make = async (client: Client, response: object) =>
      (await client.post('/api/passkeys', { name: 'x', response })).status;
    const other = atSite(await desk.as('colleague'));
    expect(await make(other, new Authenticator('cua-ai').make(await toMake(here)))).toBe(422);
    expect(await make(here, new Authenticator('a').make(await toMake(here), { flags: 0x41 }))).toBe(422);
    const phone = new Authenticator('hai-lan');
    const response = phone.make(await toMake(here));
    expect([await make(here, response), await make(here, response)]).toEqual([204, 422]);
    expect(await make(here, phone.make(await toMake(here)))).toBe(422);
  });

  it('goes with a reset, and opens no account that is disabled', async () => {
    const here = atSite(writer);
    const phone = await phoneOf(here, 'bi-mat-trom');
    const head = await desk.as('head');
    const press = (deed: string) =>
      head.request('POST', '/admin/tai-khoan/', {
        body: new URLSearchParams({ person: PEOPLE.writer.id, do: deed }),
      });
    await press('disable');
    const closed = await signInWith(phone.use(await toSignIn()));
    expect([closed.answer.status, refusal(closed.answer)]).toEqual([
      403,
      'Tài khoản này đã bị khóa. Hãy hỏi hiệu trưởng.',
    ]);
    await press('enable');
    expect((await signInWith(phone.use(await toSignIn()))).answer.status).toBe(200);
    await passwordFor(head, PEOPLE.writer.id);
    expect((await signInWith(phone.use(await toSignIn()))).answer.status).toBe(401);
  });

  it('cannot be at an address of digits', async () => {
    const answer = await desk.nobody().post('/api/session/passkey/options', {});
    expect([answer.status, refusal(answer)]).toEqual([
      422,
      'Địa chỉ đang mở không dùng được khóa đăng nhập. Hãy mở trang bằng tên miền của trường.',
    ]);
  });
});

describe('a challenge', () => {
  it('is good for five minutes, one purpose and one use', () => {
    const clock = { now: 1000 };
    const challenges = new Challenges(() => clock.now);
    const made = Buffer.from(challenges.make('sign-in')).toString('base64url');
    expect(challenges.isGood('sign-in', made)).toBe(true);
    expect(challenges.isGood('register an', made)).toBe(false);
    expect(new Challenges(() => clock.now).isGood('sign-in', made), 'of another start').toBe(false);
    for (const bad of ['', 'x', `${made}AA`, made.slice(0, -4), `A${made.slice(1)}`])
      expect(challenges.isGood('sign-in', bad)).toBe(bad === made);
    clock.now += 5 * 60_000;
    expect(challenges.isGood('sign-in', made)).toBe(false);
    clock.now -= 1;
    challenges.use(made);
    expect(challenges.isGood('sign-in', made)).toBe(false);
  });
});

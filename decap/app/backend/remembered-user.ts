import { BACKEND } from '../config/index.ts';
import { deskUser, type DeskUser } from './desk.ts';

/** Where Decap keeps who is signed in (`LocalStorageAuthStore` in decap-cms-core's backend.js). */
const KEY = 'decap-cms-user';

/**
 * Tells Decap who is signed in, before it starts. It trusts this note; the truth is the desk's cookie, so the note
 * is written anew from the desk's answer each time the page opens.
 */
export function rememberUser(user: DeskUser | undefined): void {
  if (user === undefined) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, JSON.stringify({ ...user, login: user.id, backendName: BACKEND }));
}

/** The person whose page this is. */
export function rememberedUser(): DeskUser | undefined {
  const note = deskUser.safeParse(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
  return note.success ? note.data : undefined;
}

import './no-eval.ts';
import './tokens.css';
import './styles/index.css';
import { DecapCmsCore as CMS } from 'decap-cms-core/dist/esm/index.js';
import { currentUser, PASSWORD_PAGE } from './backend/desk.ts';
import { rememberUser } from './backend/remembered-user.ts';
import { decapConfig } from './config/index.ts';
import { keptDrafts } from './drafts/kept-drafts.ts';
import { showKeptList } from './drafts/kept-list.tsx';
import { followKeyboard } from './layout/follow-keyboard.ts';
import { registerParts } from './register.ts';
import { prepareChosenFiles } from './photos/prepare-chosen-files.ts';
import { polyfillRandomUuid } from './random-uuid.ts';
import { WORDS } from './words.ts';

/** Starts the CMS in the page `src/pages/admin/index.astro`. */
async function start(): Promise<void> {
  polyfillRandomUuid();
  registerParts();
  prepareChosenFiles(document);
  followKeyboard();
  const user = await currentUser();
  rememberUser(user);
  if (user?.mustChangePassword === true) {
    location.replace(PASSWORD_PAGE);
    return;
  }
  const person = user ? { permission: user.permission, person: user.id } : { permission: 'write' as const };
  if (user) await offerKept(user.id);
  CMS.init({ config: decapConfig({ ...person, siteUrl: location.origin }) });
}

/** What is left unsaved on this device; a device that keeps nothing is no reason not to start. */
async function offerKept(account: string): Promise<void> {
  try {
    await keptDrafts.dropExpired(new Date());
    showKeptList(await keptDrafts.of(account));
  } catch (error) {
    console.warn(error);
  }
}

start().catch((error: unknown) => {
  console.error(error);
  const root = document.querySelector('#nc-root');
  if (root) root.textContent = error instanceof Error ? error.message : WORDS.desk.unreachable;
});

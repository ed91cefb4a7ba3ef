/** The script of the desk's page `/admin/mat-khau/` (`decap/server/http/password-page.ts`): makes a passkey. */
import { startRegistration, type PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/browser';
import { hasChallenge, passkeysWork } from './support.ts';

const WORDS = {
  cancelled: 'Chưa tạo được khóa: máy chưa xác nhận, hoặc máy này đã có khóa rồi.',
  unreachable: 'Không nối được với máy chủ. Hãy xem lại mạng rồi thử lại.',
};

/** @throws Error in the desk's own words */
async function post(path: string, body: object): Promise<unknown> {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
    body: JSON.stringify(body),
  }).catch((cause: unknown) => {
    throw new Error(WORDS.unreachable, { cause });
  });
  const text = await answer.text();
  const said: unknown = text === '' ? undefined : JSON.parse(text);
  if (answer.ok) return said;
  const isRefusal = typeof said === 'object' && said !== null && 'error' in said;
  throw new Error(isRefusal ? String(said.error) : WORDS.unreachable);
}

/** What is in it is the browser's to understand. */
function isCreation(value: unknown): value is PublicKeyCredentialCreationOptionsJSON {
  return hasChallenge(value);
}

async function addPasskey(form: HTMLFormElement): Promise<void> {
  const fields = new FormData(form);
  const options = await post('/api/passkeys/options', { password: fields.get('password') });
  if (!isCreation(options)) throw new Error(WORDS.unreachable);
  const response = await startRegistration({ optionsJSON: options }).catch((cause: unknown) => {
    throw new Error(WORDS.cancelled, { cause });
  });
  await post('/api/passkeys', { name: fields.get('name'), response });
  location.reload();
}

function start(form: HTMLFormElement): void {
  const fault = form.querySelector('[data-passkey-fault]');
  const button = form.querySelector('button');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (fault) fault.textContent = '';
    if (button) button.disabled = true;
    addPasskey(form)
      .catch((error: unknown) => {
        if (fault) fault.textContent = error instanceof Error ? error.message : WORDS.unreachable;
      })
      .finally(() => {
        if (button) button.disabled = false;
      });
  });
  form.hidden = false;
  document.querySelector('[data-passkey-unsupported]')?.remove();
}

const form = document.querySelector<HTMLFormElement>('[data-passkey-form]');
if (form !== null && passkeysWork()) start(form);

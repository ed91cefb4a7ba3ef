import { useId, useState, type SubmitEvent } from 'react';
import { passkeysWork } from '../passkeys/support.ts';
import { WORDS } from '../words.ts';
import { DeskError, type Credentials } from './desk.ts';

export interface SignInFormProps {
  readonly heading: string;
  readonly hint?: string;
  /** Signs in. What it throws is shown under the fields. */
  readonly onSubmit: (credentials: Credentials) => Promise<unknown>;
  /** Signs in without a password. What it throws is shown likewise. */
  readonly onPasskey: () => Promise<unknown>;
  /** Shows a second button, for leaving without signing in. */
  readonly onCancel?: () => void;
}

/** User name and password, with the desk's answer in words. */
export function SignInForm({ heading, hint, onSubmit, onPasskey, onCancel }: SignInFormProps) {
  const id = useId();
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  const [shown, setShown] = useState(false);

  async function submit(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const credentials = { username: textOf(form, 'username').trim(), password: textOf(form, 'password') };
    if (credentials.username === '' || credentials.password === '') {
      setFault(WORDS.signIn.missing);
      return;
    }
    await attempt(() => onSubmit(credentials));
  }

  async function attempt(signIn: () => Promise<unknown>): Promise<void> {
    setBusy(true);
    setFault('');
    try {
      await signIn();
    } catch (error) {
      setFault(error instanceof DeskError ? error.message : WORDS.desk.unreadable);
    } finally {
      setBusy(false);
    }
  }

  return (
    <form
      className="sign-in"
      noValidate
      aria-labelledby={`${id}-heading`}
      onSubmit={(event) => void submit(event)}
    >
      <h1 id={`${id}-heading`}>{heading}</h1>
      {hint === undefined ? null : <p>{hint}</p>}
      <label htmlFor={`${id}-username`}>{WORDS.signIn.username}</label>
      <input
        id={`${id}-username`}
        name="username"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
      />
      <label htmlFor={`${id}-password`}>{WORDS.signIn.password}</label>
      <input
        id={`${id}-password`}
        name="password"
        type={shown ? 'text' : 'password'}
        autoComplete="current-password"
      />
      <label className="sign-in-show">
        <input type="checkbox" checked={shown} onChange={() => setShown(!shown)} />{' '}
        {WORDS.signIn.showPassword}
      </label>
      <p className="sign-in-fault" role="alert">
        {fault}
      </p>
      <button type="submit" disabled={busy}>
        {busy ? WORDS.signIn.submitting : WORDS.signIn.submit}
      </button>
      {passkeysWork() ? (
        <button
          type="button"
          className="sign-in-second"
          disabled={busy}
          onClick={() => void attempt(onPasskey)}
        >
          {WORDS.signIn.passkey}
        </button>
      ) : null}
      {onCancel === undefined ? null : (
        <button type="button" className="sign-in-second" onClick={onCancel}>
          {WORDS.signIn.cancel}
        </button>
      )}
    </form>
  );
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

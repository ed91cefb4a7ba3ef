import { createRoot } from 'react-dom/client';
import { WORDS } from '../words.ts';
import { DeskError, signIn, signInWithPasskey, signOut, type DeskUser } from './desk.ts';
import { SignInForm } from './sign-in-form.tsx';
import { rememberedUser } from './remembered-user.ts';

let asking: Promise<void> | undefined;

/**
 * Asks for the password over the open form, which stays as it is. Requests that fail together ask once.
 *
 * @throws DeskError when the person puts it off.
 */
export function askToSignInAgain(): Promise<void> {
  asking ??= showDialog().finally(() => {
    asking = undefined;
  });
  return asking;
}

function showDialog(): Promise<void> {
  const dialog = document.createElement('dialog');
  dialog.className = 'sign-in-dialog';
  document.body.append(dialog);
  const root = createRoot(dialog);
  return new Promise<void>((resolve, reject) => {
    const putOff = () => reject(new DeskError(WORDS.desk.expired, 401));
    dialog.addEventListener('cancel', putOff);
    const goOn = async (user: DeskUser) => {
      await refuseOther(user);
      resolve();
    };
    root.render(
      <SignInForm
        heading={WORDS.signIn.again}
        hint={WORDS.signIn.againHint}
        onCancel={putOff}
        onSubmit={async (credentials) => goOn(await signIn(credentials))}
        onPasskey={async () => goOn(await signInWithPasskey())}
      />,
    );
    dialog.showModal();
  }).finally(() => {
    dialog.close();
    root.unmount();
    dialog.remove();
  });
}

/** What is on the screen belongs to the person before; nobody else may save it under their name. @throws DeskError */
async function refuseOther(user: DeskUser): Promise<void> {
  const before = rememberedUser();
  if (before !== undefined && before.id !== user.id) {
    await signOut();
    throw new DeskError(WORDS.desk.otherPerson, 403);
  }
  if (user.mustChangePassword) throw new DeskError(WORDS.desk.mustChangePassword, 403);
}

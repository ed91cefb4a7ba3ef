import { WORDS } from '../words.ts';
import { PASSWORD_PAGE, signIn, signInWithPasskey, type DeskUser } from './desk.ts';
import { SignInForm } from './sign-in-form.tsx';

/**
 * The whole page while nobody is signed in. Signing in starts the page anew: what the form and the toolbar offer
 * depends on the person (`config/`), and Decap reads its config once.
 */
export function SignInPage() {
  return (
    <main className="sign-in-page">
      <SignInForm
        heading={WORDS.signIn.heading}
        onSubmit={async (credentials) => startAnew(await signIn(credentials))}
        onPasskey={async () => startAnew(await signInWithPasskey())}
      />
      <a href="/">{WORDS.signIn.toSite}</a>
    </main>
  );
}

function startAnew({ mustChangePassword }: DeskUser): void {
  if (mustChangePassword) location.assign(PASSWORD_PAGE);
  else location.reload();
}

import { WORDS } from '../words.ts';
import { PASSWORD_PAGE, signIn } from './desk.ts';
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
        onSubmit={async (credentials) => {
          const { mustChangePassword } = await signIn(credentials);
          if (mustChangePassword) location.assign(PASSWORD_PAGE);
          else location.reload();
        }}
      />
      <a href="/">{WORDS.signIn.toSite}</a>
    </main>
  );
}

import { ProxyBackend, type ProxyRequest } from 'decap-cms-backend-proxy';
import { watchRelease } from '../release/watch.ts';
import { askDesk, DeskError, signOut } from './desk.ts';
import { SignInPage } from './sign-in-page.tsx';
import { askToSignInAgain } from './sign-in-again.tsx';

/** Decap's proxy protocol, spoken to the desk that served this page, with a person signed in. */
export class DeskBackend extends ProxyBackend {
  constructor(config: { readonly backend: object }, options: object) {
    super({ ...config, backend: { ...config.backend, proxy_url: '/api/v1' } }, options);
  }

  override authComponent() {
    return SignInPage;
  }

  /** @param user what `main.ts` left for Decap, after the desk confirmed it. */
  override restoreUser(user: unknown): Promise<unknown> {
    return Promise.resolve(user);
  }

  override logout(): Promise<void> {
    return signOut();
  }

  /**
   * Every action of the protocol passes here.
   *
   * An expired session asks for the password and then goes on, so that nothing that was typed is lost.
   */
  override async request(payload: ProxyRequest): Promise<unknown> {
    const body = { branch: this.branch, ...payload };
    try {
      return await askDesk('POST', '/api/v1', body);
    } catch (error) {
      if (!(error instanceof DeskError && error.status === 401)) throw error;
      await askToSignInAgain();
      return askDesk('POST', '/api/v1', body);
    }
  }

  override async publishUnpublishedEntry(collection: string, slug: string): Promise<unknown> {
    const answer = await super.publishUnpublishedEntry(collection, slug);
    void watchRelease();
    return answer;
  }

  /** Deletes published files; drafts have their own action. */
  override async deleteFiles(paths: readonly string[], commitMessage: string): Promise<unknown> {
    const answer = await super.deleteFiles(paths, commitMessage);
    void watchRelease();
    return answer;
  }
}

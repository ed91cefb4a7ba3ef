import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';

/** What the person holds in the hand. */
type Device = Pick<BrowserContextOptions, 'viewport' | 'isMobile' | 'hasTouch' | 'deviceScaleFactor'>;

const DESKTOP: Device = { viewport: { width: 1280, height: 900 } };
/** As small as the phones that teachers have. */
export const PHONE = {
  viewport: { width: 360, height: 740 },
  isMobile: true,
  hasTouch: true,
  deviceScaleFactor: 2,
} as const satisfies Device;

/** The CMS as one signed-in person sees it. Every name below is what that person reads on the screen. */
export class Cms {
  readonly page: Page;
  readonly #origin: string;
  readonly #requests: string[] = [];
  readonly #heldBack: string[] = [];

  private constructor(page: Page, origin: string) {
    this.page = page;
    this.#origin = origin;
    page.setDefaultTimeout(30_000);
    page.on('request', (request) => this.#requests.push(request.url()));
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) this.#heldBack.push(message.text());
    });
  }

  /** A new browser profile, signed in, at the list of articles. */
  static async signIn(
    browser: Browser,
    origin: string,
    username: string,
    password: string,
    device: Device = DESKTOP,
  ): Promise<Cms> {
    const context = await browser.newContext({
      ...device,
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
    });
    const cms = new Cms(await context.newPage(), origin);
    await cms.submitSignIn(username, password);
    await cms.page.getByRole('heading', { name: 'Tin tức', exact: true }).waitFor();
    return cms;
  }

  /** The browser ends this page without asking it; another one in the same profile takes over. */
  async afterCrash(route: string): Promise<Cms> {
    const context = this.page.context();
    const devtools = await context.newCDPSession(this.page);
    const crashed = this.page.waitForEvent('crash');
    void devtools.send('Page.crash').catch(() => undefined);
    await crashed;
    const next = await this.anotherTab(route);
    await this.page.close();
    return next;
  }

  /** The same person in another tab of the same browser. */
  async anotherTab(route: string): Promise<Cms> {
    const next = new Cms(await this.page.context().newPage(), this.#origin);
    await next.open(route);
    return next;
  }

  /** Fills in the sign-in form, whatever comes of it. */
  async submitSignIn(username: string, password: string): Promise<void> {
    await this.page.goto(`${this.#origin}/admin/`);
    await this.page.getByLabel('Tên đăng nhập').fill(username);
    await this.page.getByLabel('Mật khẩu', { exact: true }).fill(password);
    await this.page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  }

  /** Requests that left for another host: there may be none. */
  foreignRequests(): readonly string[] {
    return this.#requests.filter((url) => !url.startsWith(this.#origin) && !/^(?:blob|data):/u.test(url));
  }

  /** What the page wanted to do and its policy did not allow: there may be nothing. */
  heldBack(): readonly string[] {
    return this.#heldBack;
  }

  /** As the head: makes an account on the accounts page. @returns the password that its owner then chose */
  async makePassword(username: string): Promise<string> {
    await this.page.goto(`${this.#origin}/admin/tai-khoan/`);
    const row = this.page.getByRole('row').filter({ hasText: username });
    await row.getByRole('button', { name: /^Tạo (?:tài khoản|mật khẩu mới)/u }).click();
    const oneTime = await this.page.locator('[data-new-password]').innerText();
    return changedPassword(this.#origin, username, oneTime);
  }

  /** Opens a page of the CMS by its hash route, in a fresh load. */
  async open(route: string): Promise<void> {
    await this.page.goto('about:blank');
    await this.page.goto(`${this.#origin}/admin/#${route}`);
  }

  async choose(label: string, option: string): Promise<void> {
    await this.page.getByLabel(label).click();
    await this.page.getByRole('option', { name: option }).click();
  }

  /** Picks a photo of this machine for the entry's cover. */
  async chooseCover(photo: { readonly path: string; readonly alt: string }): Promise<void> {
    await this.unfold('cover');
    await this.page.getByRole('button', { name: 'Chọn ảnh', exact: true }).first().click();
    await this.page.locator('input[type=file]').first().setInputFiles(photo.path);
    await this.page.getByRole('button', { name: 'Dùng tệp đã chọn' }).click();
    await this.page.getByLabel('Mô tả ảnh').fill(photo.alt);
    await this.choose('Ai có trong ảnh', 'Không có người');
  }

  /** Opens a group of fields that is folded because most entries leave it empty. @param field its key */
  async unfold(field: string): Promise<void> {
    await this.page.locator(`[id^="${field}-field-"]`).getByTestId('expand-button').first().click();
  }

  /** «Thêm», under which a form folds what most entries leave as it is. */
  async unfoldMore(): Promise<void> {
    await this.page.locator('details.form-more:not([open]) > summary').click();
  }

  async typeBody(text: string): Promise<void> {
    await this.page.locator('[contenteditable=true]').last().click();
    await this.page.keyboard.type(text);
  }

  async save(): Promise<void> {
    // The notice of the save before may still be there: the desk's answer tells this one.
    const answered = this.page.waitForResponse((answer) => {
      const request = answer.request();
      return answer.url().endsWith('/api/v1') && request.postData()?.includes('"persistEntry"') === true;
    });
    await this.button('Lưu').click();
    await answered;
    await this.page.getByText('Đã lưu bản nháp').last().waitFor();
    // A new entry has an address only now.
    await this.page.waitForURL((url) => !url.hash.endsWith('/new'));
  }

  async setStatus(status: string): Promise<void> {
    await this.page.getByRole('button', { name: /^Trạng thái:/u }).click();
    await this.page.getByRole('menuitem', { name: status }).click();
    if (status === 'Sẵn sàng') {
      const ready = this.page.getByRole('dialog', { name: 'Đánh dấu «Sẵn sàng»' });
      await ready.getByRole('button', { name: 'Sẵn sàng' }).click();
    }
    await this.page.getByRole('button', { name: `Trạng thái: ${status}` }).waitFor();
  }

  /** «Đăng ngay», and yes to «Đăng bài này lên trang?». */
  async publish(): Promise<void> {
    this.page.once('dialog', (dialog) => void dialog.accept());
    await this.button('Đăng').click();
    await this.page.getByRole('menuitem', { name: 'Đăng ngay' }).click();
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Asks the desk from this page, with its session: what a member could do with the browser's console. */
  async ask(body: unknown): Promise<{ readonly status: number; readonly error: string | undefined }> {
    return this.page.evaluate(async (request) => {
      const answer = await fetch('/api/v1', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(request),
      });
      const { error } = (await answer.json()) as { error?: string };
      return { status: answer.status, error };
    }, body);
  }
}

/** Signs in with a password for one use and changes it, as its owner must. */
async function changedPassword(origin: string, username: string, oneTime: string): Promise<string> {
  const post = (path: string, body: object, cookie = '') =>
    fetch(origin + path, {
      method: 'POST',
      headers: { origin, cookie, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const signedIn = await post('/api/session', { username, password: oneTime });
  const cookie = signedIn.headers.getSetCookie().map((line) => line.replace(/;.*$/u, ''));
  const next = `câu riêng của ${username}`;
  const changed = await post('/api/password', { current: oneTime, next }, cookie.join('; '));
  if (!changed.ok) throw new Error(`cannot change the password of ${username}: ${await changed.text()}`);
  return next;
}

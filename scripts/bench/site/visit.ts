import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core';
import { PHONE } from './limits.ts';

/** A page that has asked for nothing for so long asks for nothing more by itself. */
const QUIET_MS = 300;

/** One answer that a page caused. */
export interface Fetched {
  readonly url: string;
  /** Of the body, as it was transferred. */
  readonly bytes: number;
  /** `text/css`, without parameters. */
  readonly type: string;
  /** Fetched for a page that may come next. */
  readonly isPrefetch: boolean;
  /** Whether the page had been scrolled before. */
  readonly isLate: boolean;
}

/** An `img` of a page that has just been loaded. */
export interface PictureFacts {
  readonly src: string;
  /** Whether both `width` and `height` are given. */
  readonly isSized: boolean;
  readonly isLazy: boolean;
  /** Whether something of it is on the first screen. */
  readonly isOnFirstScreen: boolean;
}

/** A page on a phone that has never been on the site, looked at to its end. */
export interface Visit {
  readonly fetched: readonly Fetched[];
  /** Sum of all layout shifts that nobody caused: never less than CLS. */
  readonly layoutShift: number;
  readonly pictures: readonly PictureFacts[];
  readonly errors: readonly string[];
}

/** Options of the visit beyond the phone's. */
export interface VisitOptions {
  readonly context?: BrowserContextOptions;
  /** Picture formats that this browser does not know. */
  readonly without?: readonly ('avif' | 'webp')[];
}

export async function visit(browser: Browser, url: string, options: VisitOptions = {}): Promise<Visit> {
  // Once a worker answers, Playwright tells of its answers and not of what they cost: pictures would weigh nothing.
  const context = await browser.newContext({ ...PHONE, serviceWorkers: 'block', ...options.context });
  try {
    const page = await context.newPage();
    if (options.without) {
      const devtools = await context.newCDPSession(page);
      await devtools.send('Emulation.setDisabledImageTypes', { imageTypes: [...options.without] });
    }
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript(watchLayoutShifts);
    const requests = new Map<Request, boolean>();
    const traffic = new Traffic(page);
    let isScrolled = false;
    page.on('request', (request) => requests.set(request, isScrolled));
    await page.goto(url, { waitUntil: 'load' });
    await traffic.quiet();
    const pictures = await page.evaluate(pictureFacts);
    isScrolled = true;
    await scrollToEnd(page);
    await traffic.quiet();
    const layoutShift = await page.evaluate(() => shiftWatch.sum);
    const fetched: Fetched[] = [];
    for (const [request, isLate] of requests) fetched.push(...(await answerTo(request, isLate)));
    return { fetched, layoutShift, pictures, errors };
  } finally {
    await context.close();
  }
}

declare const shiftWatch: { sum: number };

/** In the page, before anything of it. Shifts within half a second of a person's doing do not count (web.dev/cls). */
function watchLayoutShifts(): void {
  const watch = { sum: 0 };
  Object.assign(globalThis, { shiftWatch: watch });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
      if (!shift.hadRecentInput) watch.sum += shift.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** In the page. */
function pictureFacts(): PictureFacts[] {
  return [...document.images].map((image) => {
    const { top, bottom } = image.getBoundingClientRect();
    return {
      src: image.getAttribute('src') ?? '',
      isSized: image.hasAttribute('width') && image.hasAttribute('height'),
      isLazy: image.loading === 'lazy',
      isOnFirstScreen: top < window.innerHeight && bottom > 0,
    };
  });
}

/** Screen by screen, at each until its pictures are there: a phone's fetch of a lazy one may begin some frames later. */
async function scrollToEnd(page: Page): Promise<void> {
  const { screens, height } = await page.evaluate(() => ({
    screens: Math.ceil(document.documentElement.scrollHeight / window.innerHeight),
    height: window.innerHeight,
  }));
  for (let screen = 1; screen <= screens; screen += 1) {
    await page.evaluate((top) => window.scrollTo({ top, behavior: 'instant' }), screen * height);
    await page.evaluate(picturesInView);
  }
}

/** In the page. */
async function picturesInView(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const inView = [...document.images].filter((image) => {
    const { top, bottom } = image.getBoundingClientRect();
    return image.checkVisibility() && top < window.innerHeight && bottom > 0;
  });
  // A broken one is another test's business (tests/site/links.test.ts).
  await Promise.allSettled(inView.map((image) => image.decode()));
}

/** What a page has asked for and not got. */
class Traffic {
  readonly #open = new Set<Request>();
  #changedAt = performance.now();

  constructor(page: Page) {
    page.on('request', (request) => this.#change(() => this.#open.add(request)));
    page.on('requestfinished', (request) => this.#change(() => this.#open.delete(request)));
    page.on('requestfailed', (request) => this.#change(() => this.#open.delete(request)));
  }

  #change(change: () => void): void {
    change();
    this.#changedAt = performance.now();
  }

  /** Resolves when nothing has been under way for a while. */
  async quiet(): Promise<void> {
    while (this.#open.size > 0 || performance.now() - this.#changedAt < QUIET_MS) await wait(QUIET_MS / 10);
  }
}

async function answerTo(request: Request, isLate: boolean): Promise<Fetched[]> {
  const response = await request.response();
  if (response === null) return [];
  const { responseBodySize } = await request.sizes();
  const headers = await request.allHeaders();
  const type = (response.headers()['content-type'] ?? '').split(';')[0]?.trim() ?? '';
  const purpose = headers['sec-purpose'] ?? headers.purpose ?? '';
  const isAnotherPage = type === 'text/html' && !request.isNavigationRequest();
  return [
    {
      url: request.url(),
      bytes: responseBodySize,
      type,
      isPrefetch: purpose.includes('prefetch') || isAnotherPage,
      isLate,
    },
  ];
}

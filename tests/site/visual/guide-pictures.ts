/**
 * What the style guide looks like: a small picture of each of its parts. Nothing in them depends on the day, on timing or
 * on what this machine has: its typefaces, its sharing sheet, its speed.
 */
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { STYLE_GUIDE } from '../built-site.ts';
import type { Picture } from './picture.ts';

export type Theme = 'light' | 'dark';

export interface GuidePictures {
  readonly theme: Theme;
  readonly pictures: readonly Picture[];
  /** The whole guide as the screen had it, JPEG. */
  readonly whole: Buffer;
}

/**
 * CSS pixels to a picture's pixel: how another Chromium smooths a letter is not seen, where the letter stands is. The dark
 * theme changes colours and nothing else (src/styles/roles.css), which a coarser picture shows.
 */
export const SCALES = { light: 5, dark: 8 } as const;

/** Where a part stands in the page, in CSS pixels, and what it is called in the guide. */
interface Part {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What is not ours to keep: the machine's own typeface, and a screen of the CMS that is taken again with the handbook. */
const OURS_ALONE = `
  code, kbd, samp, pre { font-family: var(--font) !important; }
  .handbook-picture img { visibility: hidden; }
`;

/**
 * @param width of the screen, in CSS pixels
 * @throws Error when the guide is not set in the site's own face, or a picture in it does not load
 */
export async function photographGuide(
  browser: Browser,
  origin: string,
  width: number,
): Promise<readonly GuidePictures[]> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', { value: undefined });
    });
    await waitForFaces(page);
    await page.goto(origin + STYLE_GUIDE);
    await page.addStyleTag({ content: OURS_ALONE });
    await page.evaluate(loadPictures);
    await expectOwnFace(page);
    const parts = await page.evaluate(alignParts, SCALES.light * SCALES.dark);
    const found: GuidePictures[] = [];
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme });
      // Written and read in half of the time that a PNG takes; at full quality it is off by less than a step.
      const whole = await page.screenshot({
        fullPage: true,
        animations: 'disabled',
        caret: 'hide',
        type: 'jpeg',
        quality: 100,
      });
      found.push({ theme, pictures: await cut(whole, parts, SCALES[theme]), whole });
    }
    return found;
  } finally {
    await context.close();
  }
}

/** The sheets say `optional`: whoever is slow goes without the face (decision 027), as a busy machine would here. */
async function waitForFaces(page: Page): Promise<void> {
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(/font-display:\s*optional/gu, 'font-display:block');
    await route.fulfill({ response, body });
  });
}

async function loadPictures(): Promise<void> {
  const pictures = [...document.images];
  for (const picture of pictures) picture.loading = 'eager';
  await Promise.all(pictures.map((picture) => picture.decode()));
  await document.fonts.ready;
}

async function expectOwnFace(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'body' });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  const others = fonts.filter(({ isCustomFont }) => !isCustomFont).map(({ familyName }) => familyName);
  await session.detach();
  if (fonts.length === 0 || others.length > 0)
    throw new Error(
      `the style guide is set in a face of this machine: ${others.join(', ') || 'none at all'}`,
    );
}

/**
 * Moves each part to a multiple of so many CSS pixels, so that it begins with a whole pixel of its picture in either
 * theme, whatever stands above it. Run in the page: names nothing from outside.
 *
 * @returns header and footer of the page, each state, and the sections that have none
 */
function alignParts(step: number): Part[] {
  const nameOf = (element: HTMLElement) =>
    element.dataset.guideState ??
    (element.matches('section') ? element.querySelector('h2')?.textContent : undefined) ??
    element.tagName.toLowerCase();
  const elements = [
    ...document.querySelectorAll<HTMLElement>(
      'body > header, [data-guide-state], .guide-section:not(:has([data-guide-state])), body > footer',
    ),
  ];
  return elements.map((element) => {
    const from = () => element.getBoundingClientRect().top + scrollY;
    const short = Math.ceil(from() / step) * step - from();
    element.style.marginTop = `calc(${getComputedStyle(element).marginTop} + ${String(short)}px)`;
    const { left, width, height } = element.getBoundingClientRect();
    return { name: nameOf(element).trim(), left, top: Math.round(from()), width, height };
  });
}

async function cut(whole: Buffer, parts: readonly Part[], scale: number): Promise<Picture[]> {
  const { width, height } = await sharp(whole, { limitInputPixels: false }).metadata();
  const small = (length: number) => Math.floor(length / scale);
  const { data, info } = await sharp(whole, { limitInputPixels: false })
    .extract({ left: 0, top: 0, width: small(width) * scale, height: small(height) * scale })
    .resize(small(width), small(height), { fit: 'fill', kernel: 'linear' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return parts.map(({ name, ...part }) => {
    const box = { width: small(part.width), height: small(part.height) };
    const rows = Array.from({ length: box.height }, (_, row) => {
      const start = ((small(part.top) + row) * info.width + small(part.left)) * info.channels;
      return data.subarray(start, start + box.width * info.channels);
    });
    return { name, ...box, pixels: Buffer.concat(rows) };
  });
}

/** The built site in Firefox, in the dark: one page of each type, the menu, the search. Skipped where there is none. */
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { findFirefox } from '../../scripts/setup/firefox.mjs';
import { pageTypes, readBuiltFiles, readRoutes } from '../../scripts/shots/page-types.ts';
import { headersOf } from '../../src/headers/index.ts';
import { ENTER, ESCAPE, launchFirefox, type Firefox } from '../firefox.ts';
import { serveFolder, type ServedFolder } from '../serve-folder.ts';
import { readSite } from './built-site.ts';

const site = readSite();
const executable = findFirefox();
if (executable === undefined)
  console.warn('Skipped: no Firefox here. apt-get install firefox-esr, or set FIREFOX_PATH.');

/** The screen without its scroll bar, which takes room here. */
const WIDER_THAN_SCREEN = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';

let firefox: Firefox;
let served: ServedFolder;

describe.skipIf(executable === undefined)('in Firefox', () => {
  beforeAll(async () => {
    [firefox, served] = await Promise.all([
      launchFirefox(executable ?? ''),
      serveFolder(site.dir, headersOf('site', false)),
    ]);
    await firefox.resize(360, 740);
  });

  afterAll(async () => {
    await firefox.close();
    await served.close();
  });

  test('no type of page has an error or is wider than a phone', async () => {
    const routes = readRoutes(path.join(import.meta.dirname, '../../src/pages'));
    const faults: string[] = [];
    for (const { url } of pageTypes(readBuiltFiles(site.dir), routes)) {
      await firefox.open(served.origin + url);
      if (await firefox.evaluate(WIDER_THAN_SCREEN)) faults.push(`${url} is wider than the screen`);
      faults.push(...firefox.takeErrors().map((error) => `${url}: ${error}`));
    }
    expect(faults).toEqual([]);
  });

  test('an error of a page would be told', async () => {
    await firefox.open(`${served.origin}/`);
    await firefox.evaluate(`fetch('/there-is-no-such-page').then(() => console.error('seen'))`);
    await vi.waitFor(() => {
      expect(firefox.takeErrors().join('\n')).toMatch(/seen|404/u);
    });
    firefox.takeErrors();
  });

  test('it is dark, and its letters are there', async () => {
    await firefox.open(`${served.origin}/`);
    const ground = await firefox.evaluate(
      'getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number)',
    );
    const letters = await firefox.evaluate(
      'document.fonts.ready.then(() => [...document.fonts].map(({ status }) => status))',
    );
    expect(Math.max(...(ground as number[]))).toBeLessThan(80);
    expect(letters).toContain('loaded');
    expect(letters).not.toContain('error');
  });

  test('the menu opens by keyboard and closes again', async () => {
    await firefox.open(`${served.origin}/`);
    const open = `document.querySelector('#menu').matches(':popover-open')`;
    await firefox.evaluate(`document.querySelector('[popovertarget=menu]').focus()`);
    await firefox.press(ENTER);
    expect(await firefox.evaluate(open)).toBe(true);
    await firefox.press(ESCAPE);
    expect(await firefox.evaluate(open)).toBe(false);
  });

  test('the search finds without marks', async () => {
    await firefox.open(`${served.origin}/`);
    await firefox.press('/');
    await firefox.evaluate(found(`document.activeElement.closest('dialog')`));
    await firefox.press('ke hoach truyen thong');
    const first = await firefox.evaluate(
      found(`document.querySelector('dialog [data-result]')?.textContent`),
    );
    expect(String(first).toLowerCase()).toContain('truyền thông');
    expect(firefox.takeErrors()).toEqual([]);
  });
});

/** An expression that waits until another comes to something. */
function found(expression: string): string {
  return `new Promise((resolve, reject) => {
    const started = Date.now();
    const look = () => {
      const value = ${expression};
      if (value) resolve(typeof value === 'string' ? value : true);
      else if (Date.now() - started > 15000) reject(new Error('never came'));
      else setTimeout(look, 50);
    };
    look();
  })`;
}

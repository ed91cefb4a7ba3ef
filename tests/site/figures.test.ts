/**
 * The figures on the plan's page and on a report of 2022–2023, counted a second time: out of the YAML of the content's
 * files, by code of this test's own that shares none with the site's.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { pageAt, readSite, tagged, textOf, type BuiltPage } from './built-site.ts';

const site = readSite();
const CONTENT = path.resolve(process.env.CONTENT_DIR ?? 'content');
const PLAN = 'plans/2022-2023.mdx';
const REPORT = 'reports/2023/bao-cao-mau-hoc-ky-mot.mdx';
const YEAR = ['2022-08-01', '2023-07-31'] as const;
const FIRST_SEMESTER = ['2022-08-01', '2023-01-15'] as const;

const entry = z.object({
  publishedAt: z.string(),
  area: z.string(),
  author: z.string(),
  sample: z.boolean().default(false),
  withdrawal: z.unknown().optional(),
  tags: z.array(z.string()).default([]),
});
const plan = z.object({
  theme: z.string(),
  tasks: z.array(
    z.object({ what: z.string(), area: z.string(), owner: z.string(), due: z.string(), target: z.number() }),
  ),
});
const areas = z.object({ areas: z.record(z.string(), z.object({ name: z.string() })) });

function frontmatterOf(file: string): unknown {
  return parse(readFileSync(path.join(CONTENT, file), 'utf8').split(/^---$/mu)[1] ?? '');
}

const files = readdirSync(CONTENT, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.mdx'),
);
const counted = files
  .filter((file) => !/^(?:plans|reports|people|pages|appointments|menus)\//u.test(file))
  .map((file) => ({ file, ...entry.parse(frontmatterOf(file)) }))
  .filter(({ sample, withdrawal }) => !sample && withdrawal === undefined);

/** Dates in the files have no zone: as text they are in order. */
const within = ([first, last]: readonly [string, string]) =>
  counted.filter(({ publishedAt }) => publishedAt.slice(0, 10) >= first && publishedAt.slice(0, 10) <= last);

const areaNames = areas.parse(parse(readFileSync(path.join(CONTENT, 'school.yaml'), 'utf8'))).areas;
const nameOf = (person: string) =>
  z.object({ name: z.string() }).parse(frontmatterOf(`people/${person}.mdx`)).name;

/** Rows of the table under a caption, each as the texts of its cells. */
function rows(page: BuiltPage, caption: string): string[][] {
  const table = tagged(page, 'table').find((each) => textOf(each).trim().startsWith(caption));
  if (table === undefined) throw new Error(`${page.url} has no table «${caption}»`);
  const html = page.html.slice(page.html.indexOf(`<caption>${caption}</caption>`)).split('</table>')[0] ?? '';
  return [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/gsu)]
    .map(([, row = '']) =>
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gsu)].map(([, cell = '']) =>
        cell
          // What only a phone shows: the heading of its column again.
          .replaceAll(/<span class="stacked-label"[^>]*>[^<]*<\/span>/gu, '')
          .replaceAll(/<[^>]+>/gu, ' ')
          .replaceAll(/\s+/gu, ' ')
          .trim(),
      ),
    )
    .slice(1);
}

/** Everything that the entry's page says of it. */
const articleText = (page: BuiltPage) => tagged(page, 'article').map(textOf).join('\n');

const count = <Item>(items: readonly Item[], passes: (item: Item) => boolean) => items.filter(passes).length;
const shortDay = (day: string) => day.split('-').reverse().join('/');

describe('the plan of 2022–2023', () => {
  const page = pageAt(site, '/ke-hoach/2022-2023/');
  const { tasks, theme } = plan.parse(frontmatterOf(PLAN));
  const published = within(YEAR);

  test('has no two tasks in one area, which is what makes the count below so simple', () => {
    expect(new Set(tasks.map(({ area }) => area)).size).toBe(tasks.length);
    expect(articleText(page)).toContain(theme);
  });

  test('shows for every task what was published, by whom it is due, and whether it is done', () => {
    const expected = tasks.map(({ what, area, owner, due, target }) => {
      const of = published.filter((each) => each.area === area);
      const inTime = count(of, ({ publishedAt }) => publishedAt.slice(0, 10) <= due) >= target;
      return [
        `${what} ${areaNames[area]?.name ?? ''}`,
        nameOf(owner),
        `${shortDay(due)} ${inTime ? 'Xong đúng hạn' : of.length >= target ? 'Xong, muộn' : 'Quá hạn'}`,
        `${String(of.length)} / ${String(target)} bài`,
      ];
    });
    expect(rows(page, 'Từng nhiệm vụ')).toEqual(expected);
  });

  test('shows for every area what was published against its target', () => {
    const expected = Object.entries(areaNames).map(([area, { name }]) => {
      const target = tasks.filter((task) => task.area === area).reduce((sum, task) => sum + task.target, 0);
      const of = String(count(published, (each) => each.area === area));
      return [name, target === 0 ? `${of} bài` : `${of} / ${String(target)} bài`];
    });
    expect(rows(page, 'Từng chuyên mục')).toEqual(expected);
  });
});

describe('the report of its first semester', () => {
  const page = pageAt(site, `/bao-cao/${path.basename(REPORT, '.mdx')}/`);
  const published = within(FIRST_SEMESTER);

  test('says that its figures are not fixed yet, and how many entries there are', () => {
    const text = articleText(page);
    expect(text).toContain('Số liệu tạm tính.');
    expect(text).toContain(`${String(published.length)} bài trong kỳ.`);
    expect(published.length).toBeGreaterThan(5);
  });

  test('counts them by area', () => {
    expect(rows(page, 'Theo chuyên mục')).toEqual(
      Object.entries(areaNames).map(([area, { name }]) => [
        name,
        String(count(published, (each) => each.area === area)),
      ]),
    );
  });

  test('counts them by kind: each folder has its own', () => {
    const folders = Map.groupBy(published, ({ file }) => file.split('/')[0]);
    const counts = [...folders.values()].map(({ length }) => String(length));
    expect(
      rows(page, 'Theo loại bài')
        .map(([, number]) => number)
        .sort(),
    ).toEqual(counts.sort());
  });

  test('counts them by author', () => {
    const authors = Map.groupBy(published, ({ author }) => nameOf(author));
    const expected = [...authors].map(([name, { length }]) => [name, String(length)]);
    expect(rows(page, 'Theo người viết').sort()).toEqual(expected.sort());
  });

  test('shows the tasks as they stood at its end', () => {
    const { tasks } = plan.parse(frontmatterOf(PLAN));
    expect(rows(page, 'Nhiệm vụ, tính đến hết kỳ').map((cells) => cells.at(-1))).toEqual(
      tasks.map(
        ({ area, target }) =>
          `${String(count(published, (each) => each.area === area))} / ${String(target)} bài`,
      ),
    );
  });
});

import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { article } from '../articles.ts';
import { writeFile, writeSchool } from '../own-content.ts';

const YEARS = 5;
const DAY_MS = 86_400_000;

/** Members with an account, `nguoi-viet-1` first: she signs, the others write. */
export const WRITERS = 7;

export const memberId = (number: number) => `nguoi-viet-${String(number)}`;

function person(number: number): string {
  return `---\nname: Người Viết ${String(number)}\nrole: Giáo viên\norder: ${String(number)}\n---\n`;
}

function appointment(number: number): string {
  const fields = [
    `post: vi-tri-${String(number)}`,
    `person: ${memberId(number)}`,
    'committee: Ban truyền thông',
    'role: Thành viên',
    `head: ${String(number === 1)}`,
    'start: 2020-08-01',
    `permission: ${number === 1 ? 'sign' : 'write'}`,
    `order: ${String(number)}`,
  ];
  return `---\n${fields.join('\n')}\n---\n`;
}

/** An article of the last five years: `number` of `size`, the newest last. */
export function recentArticle(number: number, size: number, text?: string) {
  const day = new Date(Date.now() - DAY_MS * (1 + ((size - number) * YEARS * 365) / size));
  const date = day.toISOString().slice(0, 10);
  const source = (text ?? article(number).text).replace(/^publishedAt: .*$/mu, `publishedAt: ${date}T08:00`);
  const slug = `${date.slice(0, 4)}/bai-${String(number)}`;
  return { slug, path: `articles/${slug}.mdx`, text: source };
}

/** A checkout with this many articles, committed. */
export function makeCheckout(folder: string, size: number): void {
  const content = path.join(folder, 'content');
  writeSchool(content);
  for (let number = 1; number <= WRITERS; number += 1) {
    writeFile(content, `people/${memberId(number)}.mdx`, person(number));
    writeFile(content, `appointments/${memberId(number)}.mdx`, appointment(number));
  }
  for (let number = 0; number < size; number += 1) {
    const { path: name, text } = recentArticle(number, size);
    writeFile(content, name, text);
  }
  const identity = [
    '-c',
    'user.name=Đo',
    '-c',
    'user.email=do@example.invalid',
    '-c',
    'commit.gpgsign=false',
  ];
  const git = (...args: readonly string[]) =>
    execFileSync('git', [...identity, '-C', folder, ...args], { stdio: 'ignore' });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '-m', 'Bắt đầu');
}

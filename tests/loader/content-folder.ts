import { rmSync } from 'node:fs';
import path from 'node:path';
import { readContent, type SiteContent } from '../../src/loader/index.ts';
import { formatFault } from '../../src/schema/index.ts';
import { temporaryFolder, writeFiles, type Files } from '../temporary-folder.ts';

export const SCHOOL = `name: Trường Mầm non Thử Nghiệm
shortName: Mầm non Thử Nghiệm
authority: Phòng Giáo dục và Đào tạo
address: Xã Thử
siteUrl: https://truong.example
responsible: nguoi-viet
areas:
  quan-ly: { name: Quản lý }
  mam-non: { name: Mầm non }
  kiem-dinh: { name: Kiểm định }
  cong-nghe: { name: Công nghệ }
  tai-chinh: { name: Tài chính }
  khac: { name: Khác }
navigation: []
`;

export const PERSON = `---
name: Người Viết
role: Giáo viên
order: 1
---
`;

/** An article whose frontmatter is right, with these lines added, around `body`. */
export function article(body: string, ...lines: readonly string[]): string {
  const fields = ['title: Bài thử', 'publishedAt: 2022-09-15', 'area: khac', 'author: nguoi-viet', ...lines];
  return ['---', ...fields, '---', '', body, ''].join('\n');
}

/** A content folder with a school and one author, and these files besides or instead. */
export class ContentFolder {
  readonly contentDir: string;
  readonly cacheDir: string;

  constructor(files: Files = {}) {
    const folder = temporaryFolder();
    this.contentDir = path.join(folder, 'content');
    this.cacheDir = path.join(folder, 'cache');
    this.write({ 'school.yaml': SCHOOL, 'people/nguoi-viet.mdx': PERSON, ...files });
  }

  write(files: Files): void {
    writeFiles(this.contentDir, files);
  }

  remove(file: string): void {
    rmSync(path.join(this.contentDir, file), { recursive: true });
  }

  read(): Promise<SiteContent> {
    return readContent(this);
  }

  /** The report of a read: `path:line:column  message`, warnings marked. */
  async faults(): Promise<readonly string[]> {
    const { faults } = await this.read();
    return faults.map((fault) => (fault.severity === 'warning' ? `(warning) ` : '') + formatFault(fault));
  }
}

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { AREAS } from '../../src/schema/index.ts';

const SCHOOL = `name: Trường Mầm non Đo Tốc Độ
shortName: Mầm non Đo
authority: Phòng Giáo dục và Đào tạo
address: Xã Đo
siteUrl: https://do.example
responsible: nguoi-viet-1
areas:
${AREAS.map(({ value, label }) => `  ${value}: { name: "${label}" }`).join('\n')}
navigation:
  - { label: Tin tức, url: /tin-tuc/ }
`;

/** Writes a file below `folder`, with the folders on the way. */
export function writeFile(folder: string, name: string, content: string | Uint8Array): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Makes a content folder with all but articles. */
export function writeSchool(contentDir: string): void {
  writeFile(contentDir, 'school.yaml', SCHOOL);
  for (let number = 1; number <= 5; number += 1) {
    const person = `---\nname: Người Viết ${number}\nrole: Giáo viên\norder: ${number}\n---\n\nGiới thiệu.\n`;
    writeFile(contentDir, `people/nguoi-viet-${number}.mdx`, person);
  }
}

import { AREAS } from '../../../../src/schema/index.ts';
import { writeFile } from '../../own-content.ts';

const PEOPLE = 7;

export const personId = (number: number) => `nguoi-viet-${String(1 + (number % PEOPLE))}`;

const SCHOOL = `name: Trường Mầm non Đo Tốc Độ
shortName: Mầm non Đo
motto: Lấy trẻ làm trung tâm
authority: Phòng Giáo dục và Đào tạo huyện Đo
address: Xã Đo, huyện Đo, thành phố Đo
phone: 0225 000 0000
email: truong@do.example
office: { hours: "7 giờ đến 16 giờ 30, thứ Hai đến thứ Sáu" }
siteUrl: https://do.example
responsible: ${personId(0)}
pressContact: { person: ${personId(1)}, phone: 0225 000 0001 }
areas:
${AREAS.map(({ value, label }) => `  ${value}: { name: "${label}", description: "Tin và thông báo của chuyên mục này." }`).join('\n')}
navigation:
  - { label: Thông báo, url: /thong-bao/ }
  - { label: Thực đơn, url: /thuc-don/ }
  - { label: Sự kiện, url: /su-kien/ }
  - { label: Tin tức, url: /tin-tuc/ }
  - { label: Gương điển hình, url: /guong-dien-hinh/ }
  - { label: Công khai, url: /cong-khai/ }
  - { label: Giới thiệu, url: /gioi-thieu/ }
`;

const STANDING = {
  'gioi-thieu': 'Giới thiệu',
  'lien-he': 'Liên hệ',
  'gop-y': 'Góp ý',
  'tuyen-sinh': 'Tuyển sinh',
} as const;

/** What a school has before its first entry: itself, its people and their posts, its standing pages. */
export function writeStanding(contentDir: string): void {
  writeFile(contentDir, 'school.yaml', SCHOOL);
  for (let number = 0; number < PEOPLE; number += 1) {
    const id = personId(number);
    writeFile(
      contentDir,
      `people/${id}.mdx`,
      `---\nname: Người Viết ${String(number + 1)}\nrole: Giáo viên\norder: ${String(number + 1)}\n---\n\nPhụ trách một phần việc của trang tin.\n`,
    );
    const isHead = number === 0;
    const fields = [
      `post: vi-tri-${String(number + 1)}`,
      `person: ${id}`,
      'committee: Ban truyền thông',
      `role: ${isHead ? 'Trưởng ban' : 'Thành viên'}`,
      `head: ${String(isHead)}`,
      'duties: [Viết và gửi duyệt các bài của chuyên mục mình phụ trách.]',
      'start: 2022-08-01',
      `permission: ${isHead ? 'sign' : 'write'}`,
      `order: ${String(number + 1)}`,
    ];
    writeFile(contentDir, `appointments/vi-tri-${String(number + 1)}.mdx`, `---\n${fields.join('\n')}\n---\n`);
  }
  for (const [name, title] of Object.entries(STANDING)) {
    writeFile(
      contentDir,
      `pages/${name}.mdx`,
      `---\ntitle: ${title}\nsummary: Những điều phụ huynh thường hỏi về mục này, và ai trong trường trả lời.\n---\n\n## Hỏi ai\n\nPhụ huynh gặp văn phòng nhà trường trong giờ làm việc.\n`,
    );
  }
}

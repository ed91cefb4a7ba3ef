import { Document, Packer, Paragraph, type FileChild } from 'docx';
import { words } from '../../src/components/words.ts';
import type { ReportDetails } from '../../src/queries/index.ts';
import { schoolDateParts, type School } from '../../src/schema/index.ts';
import { body, centred, FONT, HEADERS, heading, PAGE, paragraph, rule, run } from './page.ts';
import { figuresParts } from './figures-parts.ts';
import { sideBySide } from './tables.ts';

/** What a printed report says. */
export interface PrintedReport {
  readonly school: School;
  /** Who signs. */
  readonly head: { readonly name: string; readonly role: string };
  readonly date: Date;
  /** `12/BC-MNQP`; without one, room is left to write it in. */
  readonly number?: string;
  readonly details: ReportDetails;
  readonly recipients: readonly string[];
}

/** Where the head has still to write. */
const DOTS = '…………………………………………………………………………';

/** The report as a DOCX in the form of Nghị định 30/2020/NĐ-CP, Phụ lục I and mẫu 1.5. */
export function reportDocument(report: PrintedReport): Promise<Buffer> {
  const { school, details } = report;
  const { assessment, difficulties } = details;
  return Packer.toBuffer(
    new Document({
      creator: school.name,
      title: `${KIND} ${subject(report)}`,
      styles: { default: { document: { run: { font: FONT, size: 28 } } } },
      sections: [
        {
          properties: { page: PAGE, titlePage: true },
          headers: HEADERS,
          children: [
            letterhead(report),
            new Paragraph(''),
            centred(KIND, { bold: true }),
            centred(subject(report), { bold: true }),
            rule(60),
            ...figuresParts(details),
            heading(`V. ${words.reports.assessment}`),
            ...texts(assessment),
            heading(`VI. ${words.reports.difficulties}`),
            ...texts(difficulties),
            new Paragraph(''),
            foot(report),
          ],
        },
      ],
    }),
  );
}

const KIND = 'BÁO CÁO';

/** What it is about: `Công tác truyền thông học kỳ I năm học 2022–2023`. */
function subject({ details: { plan, period } }: PrintedReport): string {
  const year = plan.name.replace(/^N/u, 'n');
  const semester = period.startsWith('Học kỳ') ? `${period.replace(/^H/u, 'h')} ` : '';
  return `Công tác truyền thông ${semester}${year}`;
}

/** Mục II.1–4. Size 12 is the smallest allowed there: at 13 the name of the country takes two lines. */
function letterhead({ school, number, date }: PrintedReport): FileChild {
  const upper = (text: string) => text.toLocaleUpperCase('vi');
  return sideBySide(
    [
      [
        [
          centred(upper(school.authority), { points: 12 }),
          centred(upper(unbroken(school.name)), { points: 12, bold: true }),
          rule(20),
        ],
        [
          centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { points: 12, bold: true }),
          centred('Độc lập - Tự do - Hạnh phúc', { points: 13, bold: true }),
          rule(18),
        ],
      ],
      [
        [centred(`Số: ${number ?? '……/BC-……'}`, { points: 13 })],
        [centred(`${placeOf(school)}, ${writtenDay(date)}`, { italics: true })],
      ],
    ],
    [44, 56],
  );
}

/** The last two words, mostly the proper name, stay on one line. */
function unbroken(name: string): string {
  return name.replace(/ (?=\S+$)/u, '\u00A0');
}

/** Mục II.4: the name of the place alone, without «xã», «phường». */
function placeOf({ address }: School): string {
  const [place = address] = address.split(',');
  return place.replace(/^(?:xã|phường|thị trấn|đặc khu)\s+/iu, '').trim();
}

/** `ngày 05 tháng 01 năm 2023`: a nought before days under 10 and before months 1 and 2. */
function writtenDay(date: Date): string {
  const { day, month, year } = schoolDateParts(date);
  const shownMonth = month < 3 ? `0${String(month)}` : String(month);
  return `ngày ${String(day).padStart(2, '0')} tháng ${shownMonth} năm ${String(year)}`;
}

function texts(text: string | undefined): Paragraph[] {
  return (text ?? DOTS)
    .split(/\n+/u)
    .filter((line) => line.trim() !== '')
    .map((line) => body(line));
}

function foot({ head, recipients }: PrintedReport): FileChild {
  const left = (text: string, letters: { bold?: boolean; italics?: boolean; points: number }) =>
    paragraph({ spacing: { before: 0, after: 0 }, children: [run(text, letters)] });
  return sideBySide(
    [
      [
        [
          left('Nơi nhận:', { bold: true, italics: true, points: 12 }),
          ...recipients.map((recipient) => left(`- ${recipient};`, { points: 11 })),
          left('- Lưu: VT.', { points: 11 }),
        ],
        [
          centred(head.role.toLocaleUpperCase('vi'), { bold: true }),
          ...Array.from({ length: 4 }, () => new Paragraph('')),
          centred(head.name, { bold: true }),
        ],
      ],
    ],
    [50, 50],
  );
}

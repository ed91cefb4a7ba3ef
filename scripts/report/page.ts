/**
 * The form of an administrative document: Nghị định 30/2020/NĐ-CP of 5 March 2020, Phụ lục I. Lengths are in twips
 * (1/20 point), sizes of letters in half points.
 */
import {
  AlignmentType,
  BorderStyle,
  Header,
  LineRuleType,
  PageNumber,
  Paragraph,
  TextRun,
  type IParagraphOptions,
} from 'docx';

const TWIPS_PER_MM = 1440 / 25.4;

function mm(length: number): number {
  return Math.round(length * TWIPS_PER_MM);
}

export const FONT = 'Times New Roman';

/** Mục I.1–2: A4, upright; margins of 20–25, 20–25, 30–35 and 15–20 mm. */
export const PAGE = {
  size: { width: mm(210), height: mm(297) },
  margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15), header: mm(10) },
} as const;

/** Mục I.7: the number in the middle of the upper margin, size 13–14; none on the first page. */
export const HEADERS = {
  first: new Header({ children: [new Paragraph('')] }),
  default: new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: 26, font: FONT })],
      }),
    ],
  }),
} as const;

export interface Letters {
  readonly bold?: boolean;
  readonly italics?: boolean;
  /** In points. Default 14. */
  readonly points?: number;
}

export function run(text: string, { points = 14, ...letters }: Letters = {}): TextRun {
  return new TextRun({ text, font: FONT, size: points * 2, ...letters });
}

export function centred(text: string, letters: Letters = {}): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [run(text, letters)] });
}

/** A line under what stands above it, in the middle, as long as the decree wants it. */
export function rule(indent: number): Paragraph {
  return new Paragraph({
    indent: { left: mm(indent), right: mm(indent) },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    spacing: { before: 80, line: 120, lineRule: LineRuleType.EXACT },
    children: [],
  });
}

const FIRST_LINE = { indent: { firstLine: mm(12.7) } } as const;

/** Stays with what it stands above: a part of the report, a table. */
export function heading(text: string): Paragraph {
  return paragraph({
    ...FIRST_LINE,
    spacing: { before: 160, after: 120 },
    keepNext: true,
    children: [run(text, { bold: true })],
  });
}

export function caption(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 160, after: 80 },
    keepNext: true,
    children: [run(text, { italics: true })],
  });
}

/** Mục II.6: first line 1–1.27 cm in, both edges straight, at least 6 points between paragraphs. */
export function body(text: string, letters: Letters = {}): Paragraph {
  return paragraph({ ...FIRST_LINE, children: [run(text, letters)] });
}

export function afterTable(text: string): Paragraph {
  return paragraph({ ...FIRST_LINE, spacing: { before: 120, after: 120 }, children: [run(text)] });
}

export function paragraph(options: IParagraphOptions): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    spacing: { before: 0, after: 120, line: 276, lineRule: LineRuleType.AUTO },
    ...options,
  });
}

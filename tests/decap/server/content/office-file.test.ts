import { Document, Packer, Paragraph } from 'docx';
import { expect, it } from 'vitest';
import { acceptedMedia } from '../../../../decap/server/content/media-file.ts';
import { zip } from './zip.ts';

const types = (type: string) =>
  zip({ '[Content_Types].xml': `<Types><Override PartName="/x.xml" ContentType="application/${type}+xml"/></Types>` });
const SHEET = 'vnd.openxmlformats-officedocument.spreadsheetml.sheet.main';

const accepted = (extension: string, content: Buffer) =>
  acceptedMedia(`content/media/a.${extension}`, { kind: 'file', extension }, content);

it('takes a document that Word would open', async () => {
  const content = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Kế hoạch')] }] }));
  expect((await accepted('docx', content)).equals(content)).toBe(true);
  await expect(accepted('xlsx', content)).rejects.toThrow('không phải là tệp xlsx đúng');
});

it('takes a table', async () => {
  expect((await accepted('xlsx', types(SHEET))).length).toBeGreaterThan(0);
});

it.each<[string, Buffer]>([
  ['any archive', zip({ 'a.txt': 'chữ' })],
  ['the beginning of one', Buffer.from('504b030414000000', 'hex')],
  ['half of one', types(SHEET).subarray(0, 60)],
  ['a bomb', zip({ '[Content_Types].xml': ' '.repeat(4_000_000) + SHEET })],
])('refuses %s named .xlsx', async (_, content) => {
  await expect(accepted('xlsx', content)).rejects.toThrow('không phải là tệp xlsx đúng');
});

it.each([
  ['docx', types('vnd.ms-word.document.macroEnabled.main')],
  ['xlsx', types('vnd.ms-excel.sheet.macroEnabled.main')],
  [
    'xlsx',
    zip({ '[Content_Types].xml': `<Override ContentType="application/${SHEET}+xml"/>`, 'xl/vbaProject.bin': 'x' }),
  ],
])('refuses macros named .%s', async (extension, content) => {
  await expect(accepted(extension, content)).rejects.toThrow('có chứa macro');
});

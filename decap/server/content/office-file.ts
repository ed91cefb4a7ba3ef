import { inflateRawSync } from 'node:zlib';

/** A document of Office Open XML, by what it says of itself. */
export interface OfficeKind {
  readonly extension: 'docx' | 'xlsx' | 'pptx';
  /** It brings a program along, whatever its name says (`.docm`, `.xlsm`). */
  readonly macros: boolean;
}

/** The main part of each kind (ECMA-376 part 1: 11.3.10, 12.3.23, 13.3.6), without and with macros ([MS-OFFMACRO2]). */
const MAIN_PARTS = [
  { extension: 'docx', type: /\/vnd\.(?:openxmlformats-officedocument\.wordprocessingml\.document\.main|ms-word\.document\.macroEnabled\.main)\+xml/u },
  { extension: 'xlsx', type: /\/vnd\.(?:openxmlformats-officedocument\.spreadsheetml\.sheet\.main|ms-excel\.sheet\.macroEnabled\.main)\+xml/u },
  { extension: 'pptx', type: /\/vnd\.(?:openxmlformats-officedocument\.presentationml\.presentation\.main|ms-powerpoint\.presentation\.macroEnabled\.main)\+xml/u },
] as const;

/** @returns `undefined` for whatever is no such document: another archive, a damaged one */
export function officeKind(content: Buffer): OfficeKind | undefined {
  const entries = zipEntries(content);
  const listed = entries.find(({ name }) => name === '[Content_Types].xml');
  const types = listed && textOf(content, listed);
  const found = types === undefined ? undefined : MAIN_PARTS.find(({ type }) => type.test(types));
  if (found === undefined || types === undefined) return undefined;
  const macros = /macroEnabled|vbaProject/iu.test(types) || entries.some(({ name }) => /vbaProject/iu.test(name));
  return { extension: found.extension, macros };
}

interface ZipEntry {
  readonly name: string;
  /** 0: stored, 8: deflated. */
  readonly method: number;
  readonly packedSize: number;
  readonly headerAt: number;
}

// Records of an archive (APPNOTE.TXT 6.3.10: 4.3.7, 4.3.12, 4.3.16).
const END_OF_DIRECTORY = Buffer.from('504b0506', 'hex');
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
/** The end record is 22 bytes and a comment of at most 65,535. */
const END_WITHIN = 22 + 65_535;

/** What the archive's directory lists; nothing when there is none. */
function zipEntries(content: Buffer): readonly ZipEntry[] {
  const tail = Math.max(0, content.length - END_WITHIN);
  const end = content.subarray(tail).lastIndexOf(END_OF_DIRECTORY);
  if (end === -1 || tail + end + 22 > content.length) return [];
  const entries: ZipEntry[] = [];
  let at = content.readUInt32LE(tail + end + 16);
  while (at + 46 <= content.length && content.readUInt32LE(at) === DIRECTORY_ENTRY) {
    const nameEnd = at + 46 + content.readUInt16LE(at + 28);
    entries.push({
      name: content.toString('utf8', at + 46, nameEnd),
      method: content.readUInt16LE(at + 10),
      packedSize: content.readUInt32LE(at + 20),
      headerAt: content.readUInt32LE(at + 42),
    });
    at = nameEnd + content.readUInt16LE(at + 30) + content.readUInt16LE(at + 32);
  }
  return entries;
}

/** A list of parts is a few kilobytes; an archive bomb is more. */
const LONGEST_TEXT = 1024 * 1024;

function textOf(content: Buffer, { headerAt, method, packedSize }: ZipEntry): string | undefined {
  if (headerAt + 30 > content.length || content.readUInt32LE(headerAt) !== LOCAL_HEADER) return undefined;
  const start = headerAt + 30 + content.readUInt16LE(headerAt + 26) + content.readUInt16LE(headerAt + 28);
  const packed = content.subarray(start, start + packedSize);
  if (method === 0) return packed.toString('utf8');
  try {
    return method === 8 ? inflateRawSync(packed, { maxOutputLength: LONGEST_TEXT }).toString('utf8') : undefined;
  } catch {
    return undefined;
  }
}

import { attachment } from './attachment.ts';
import { BLOCK_NAMES, type BlockName, type PaletteBlock } from './block.ts';
import { callout } from './callout.ts';
import { figure } from './figure.ts';
import { gallery } from './gallery.ts';
import { person } from './person.ts';
import { quote } from './quote.ts';
import { step, steps } from './steps.ts';
import { table } from './table.ts';
import { vanBan } from './van-ban.ts';
import { video } from './video.ts';

/** Every block that a body can hold. A new one: its file, its name in `block.ts`, and a line here. */
export const palette: Readonly<Record<BlockName, PaletteBlock>> = {
  Figure: figure,
  Gallery: gallery,
  Callout: callout,
  Attachment: attachment,
  Table: table,
  Video: video,
  VanBan: vanBan,
  Person: person,
  Quote: quote,
  Steps: steps,
  Step: step,
};

export function isBlockName(name: string): name is BlockName {
  return Object.hasOwn(palette, name);
}

/** The block that was probably meant: `figure`, `FIGURE`. */
export function similarBlockName(name: string): BlockName | undefined {
  return BLOCK_NAMES.find((known) => known.toLowerCase() === name.toLowerCase());
}

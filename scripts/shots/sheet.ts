import sharp from 'sharp';

const GAP = 16;
/** A page goes on below it; what is wrong with a layout shows above. */
const HIGHEST = 2000;

/** Pictures of one page beside each other, a row for each list, each cut at the height that an eye takes in. */
export async function writeSheet(rows: readonly (readonly string[])[], file: string): Promise<void> {
  const parts: { input: Buffer; left: number; top: number }[] = [];
  let top = GAP;
  let widest = 0;
  for (const row of rows) {
    let left = GAP;
    let tallest = 0;
    for (const picture of row) {
      const { width, height } = await sharp(picture).metadata();
      const shown = Math.min(height, HIGHEST);
      const input = await sharp(picture).extract({ left: 0, top: 0, width, height: shown }).toBuffer();
      parts.push({ input, left, top });
      left += width + GAP;
      tallest = Math.max(tallest, shown);
    }
    widest = Math.max(widest, left);
    top += tallest + GAP;
  }
  const canvas = sharp({ create: { width: widest, height: top, channels: 3, background: '#7a7a7a' } });
  await canvas.composite(parts).png({ compressionLevel: 9, palette: true }).toFile(file);
}

/** `npm run fonts`: cuts the site's faces anew, after a new release of Be Vietnam Pro or another letter in letters.ts. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { cutFace, WEIGHTS, type Weight } from './cut.ts';

const folder = path.resolve(import.meta.dirname, '../../src/styles/fonts');
for (const weight of Object.keys(WEIGHTS) as Weight[]) {
  const face = await cutFace(weight);
  writeFileSync(path.join(folder, `be-vietnam-pro-${weight}.woff2`), face);
  console.log(`be-vietnam-pro-${weight}.woff2: ${face.length} bytes`);
}

/** A program: reads bodies (a JSON array) from standard input, prints what `src/mdx` makes of each. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { canonicalBody, parseBody, renderBody } from '../../src/mdx/index.ts';

const bodies = z.array(z.string()).parse(JSON.parse(readFileSync(0, 'utf8')));
const read = bodies.map((source) => {
  const body = parseBody(source);
  return { html: renderBody(body).html, canonical: canonicalBody(source), problems: body.problems };
});
process.stdout.write(JSON.stringify(read));

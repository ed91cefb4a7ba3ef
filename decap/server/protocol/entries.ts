import { z } from 'zod';
import { parseContentPath, refuseOddPath } from '../content/content-path.ts';
import type { TreeFile } from '../git/tree.ts';
import { Refusal } from '../refusal.ts';
import { words } from '../words.ts';
import { branch, defineAction, path } from './action.ts';
import { allow, type ProtocolContext } from './context.ts';

/** An entry as Decap takes it: its source, and a file whose id changes with it. */
async function loadEntry({ content }: ProtocolContext, file: TreeFile, label?: string) {
  const data = (await content.read(file)).toString();
  return { data, file: { path: file.path, ...(label === undefined ? {} : { label }), id: file.oid } };
}

export const entriesByFolder = defineAction(
  z.strictObject({ branch, folder: path, extension: z.string(), depth: z.number().int().min(1).max(10) }),
  async ({ folder, extension, depth }, context) => {
    await allow(context, 'read', 'other');
    refuseOddPath(folder);
    const files = await context.content.files(await context.content.main(), `${folder}/`);
    const wanted = files.filter(
      (file) => file.path.endsWith(`.${extension}`) && levels(file.path) - levels(folder) <= depth,
    );
    return Promise.all(wanted.map((file) => loadEntry(context, file)));
  },
);

function levels(of: string): number {
  return of.split('/').length;
}

export const entriesByFiles = defineAction(
  z.strictObject({
    branch,
    files: z.array(z.strictObject({ path, label: z.string().optional() })).max(1000),
  }),
  async ({ files }, context) => {
    await allow(context, 'read', 'other');
    const main = await context.content.main();
    return Promise.all(
      files.map(async ({ path: wanted, label }) => {
        const file = await readableEntry(context, main, wanted);
        // A file that is not there yet is an empty one: so says Decap's own server.
        if (file !== undefined) return loadEntry(context, file, label);
        return { data: null, file: { path: wanted, ...(label === undefined ? {} : { label }), id: null } };
      }),
    );
  },
);

export const getEntry = defineAction(z.strictObject({ branch, path }), async ({ path: wanted }, context) => {
  await allow(context, 'read', 'other');
  const file = await readableEntry(context, await context.content.main(), wanted);
  if (file === undefined) throw new Refusal(404, words.path.noFile(wanted));
  return loadEntry(context, file);
});

/** @throws Refusal 422 when it is no entry's path */
async function readableEntry(
  { content }: ProtocolContext,
  main: string,
  wanted: string,
): Promise<TreeFile | undefined> {
  if (parseContentPath(wanted).kind !== 'entry') {
    throw new Refusal(422, words.path.outside(wanted));
  }
  return content.file(main, wanted);
}

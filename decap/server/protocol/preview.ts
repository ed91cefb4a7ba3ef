import { z } from 'zod';
import { formatFault } from '../../../src/schema/index.ts';
import { Refusal } from '../refusal.ts';
import { words } from '../words.ts';
import { defineAction, draftName, draftParams } from './action.ts';
import { allow, existingDraft, type ProtocolContext } from './context.ts';
import { placed } from './publish.ts';

/** Our own: builds a draft as a site that whoever has the address may see. Answer: `{ url }`, from the root. */
export const previewDraft = defineAction(
  z.strictObject(draftParams),
  async (params, context: ProtocolContext) => {
    await allow(context, 'previewDraft', 'other');
    const draft = await existingDraft(context, draftName(params));
    const end = await context.previews.make(draft);
    if ('url' in end) return { url: end.url };
    if ('reason' in end) throw new Refusal(503, words.preview.failed);
    throw new Refusal(422, words.preview.faults(end.faults.map(formatFault)), {
      faults: await placed(context.content, end.tree, end.faults),
    });
  },
);

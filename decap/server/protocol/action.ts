import { z } from 'zod';
import { parseDraftKey, type DraftName } from '../git/draft.ts';
import { Refusal } from '../refusal.ts';
import { words } from '../words.ts';
import type { ProtocolContext } from './context.ts';

/** Something that the protocol can be asked for. */
export interface ProtocolAction {
  /** @returns what the answer's JSON says. @throws Refusal */
  run(params: unknown, context: ProtocolContext): Promise<unknown>;
}

/** Parameters that every action but `info` has. The desk knows one branch; which it is, is not the browser's choice. */
export const branch = z.literal('main');

/** Decap passes it along when `cms_label_prefix` is set; labels are for forges. */
export const cmsLabelPrefix = z.string().optional();

const name = z.string().max(300);

/** The two parts of a draft's name. */
export const draftParams = { branch, collection: name, slug: name };

/** Our own addition to Decap's protocol: which version of the draft's text the person has read. */
export const seen = z.string().max(100).optional();

/** Where a path is a parameter; what it may be is said by `parseContentPath`. */
export const path = z.string().max(1000);

export function defineAction<Params extends z.ZodType>(
  params: Params,
  run: (params: z.output<Params>, context: ProtocolContext) => Promise<unknown>,
): ProtocolAction {
  return {
    run: (given, context) => {
      const checked = params.safeParse(given);
      if (!checked.success) throw new Refusal(422, words.request.badParams(faultsOf(checked.error)));
      return run(checked.data, context);
    },
  };
}

function faultsOf(error: z.ZodError): string {
  return error.issues.map(({ path: place, code }) => `${place.join('.') || 'params'} (${code})`).join(', ');
}

/** @throws Refusal 422 when no entry can have this name */
export function draftName({ collection, slug }: { collection: string; slug: string }): DraftName {
  const parsed = parseDraftKey(`${collection}/${slug}`);
  if (parsed === undefined) throw new Refusal(422, words.path.outside(`${collection}/${slug}`));
  return parsed;
}

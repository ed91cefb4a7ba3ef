import { Cell } from '@mdxeditor/editor';
import type { BodySession } from './session.ts';

/** The body in this editor; `null` until it is taken in. */
export const session$ = Cell<BodySession | null>(null);

/** Leaves the editor for the source view. */
export const openSource$ = Cell<() => void>(() => undefined);

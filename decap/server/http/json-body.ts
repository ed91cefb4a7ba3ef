import type { Context } from 'hono';
import type { z } from 'zod';
import { Refusal } from '../refusal.ts';
import { words } from '../words.ts';

/** The request's body as JSON of any shape. @throws Refusal 400 */
export async function readAnyJson(context: Context): Promise<unknown> {
  const text = await context.req.text();
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch (error) {
    throw new Refusal(400, words.request.malformedJson, { cause: error });
  }
}

/** The request's body in the shape that the route takes. @throws Refusal 400, 422 */
export async function readJson<Shape extends z.ZodType>(
  context: Context,
  shape: Shape,
): Promise<z.output<Shape>> {
  const body = shape.safeParse(await readAnyJson(context));
  if (body.success) return body.data;
  const places = body.error.issues.map(({ path, code }) => `${path.join('.')} (${code})`).join(', ');
  throw new Refusal(422, words.request.badParams(places));
}

import type { z } from 'zod';
import { unknownKeyMessage } from '../schema/messages.ts';
import { errorAt, type Problem } from './place.ts';
import type { YamlData } from './yaml-document.ts';

/**
 * What a schema says against a YAML mapping, each at its place: a misspelt key at the key, a wrong value at the value,
 * a missing one at the group that should hold it.
 */
export function schemaProblems(error: z.ZodError, yaml: YamlData): readonly Problem[] {
  return error.issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [errorAt(yaml.placeOfValue(issue.path), issue.message)];
    return issue.keys.map((key) => {
      const message = unknownKeyMessage({ code: issue.code, keys: [key] }) ?? issue.message;
      return errorAt(yaml.placeOfKey([...issue.path, key]), message);
    });
  });
}

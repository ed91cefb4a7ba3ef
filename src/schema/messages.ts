/** The Vietnamese text for keys that a strict object does not know; `undefined` for any other issue. */
export function unknownKeyMessage(issue: {
  readonly code?: string;
  readonly keys?: unknown;
}): string | undefined {
  if (issue.code !== 'unrecognized_keys' || !Array.isArray(issue.keys)) return undefined;
  const keys = issue.keys.map((key) => `«${String(key)}»`).join(', ');
  return `Không có mục nào tên là ${keys}. Hãy xem lại chính tả hoặc bỏ dòng này đi.`;
}

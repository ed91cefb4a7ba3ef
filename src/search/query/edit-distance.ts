/** Whether one slip makes `b` of `a`: a letter more, a letter less, another letter, or two neighbours swapped. */
export function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a.charAt(start) === b.charAt(start)) start += 1;
  const [restOfA, restOfB] = [a.slice(start), b.slice(start)];
  const [afterA, afterB] = [restOfA.slice(1), restOfB.slice(1)];
  return afterA === afterB || afterA === restOfB || restOfA === afterB || isSwap(restOfA, restOfB);
}

function isSwap(a: string, b: string): boolean {
  return b.length > 1 && a.startsWith(b.charAt(1) + b.charAt(0)) && a.slice(2) === b.slice(2);
}

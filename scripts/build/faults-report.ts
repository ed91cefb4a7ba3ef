import { formatFault, type Fault } from '../../src/schema/fault.ts';

/** The lines of a report: one for each fault, as `path:line:column  message`; a warning says that it is one. */
export function faultLines(faults: readonly Fault[]): readonly string[] {
  return faults.map((fault) =>
    formatFault(fault.severity === 'warning' ? { ...fault, message: `Lưu ý: ${fault.message}` } : fault),
  );
}

export function countErrors(faults: readonly Fault[]): number {
  return faults.filter(({ severity }) => severity === 'error').length;
}

/** `3 lỗi, 1 lưu ý`; empty when there is nothing to say. */
export function faultSummary(faults: readonly Fault[]): string {
  const errors = countErrors(faults);
  const warnings = faults.length - errors;
  return [errors > 0 ? `${errors} lỗi` : '', warnings > 0 ? `${warnings} lưu ý` : '']
    .filter(Boolean)
    .join(', ');
}

/** What is late, under a heading; nothing when nothing is. No line looks like a fault: what is late is none. */
export function lateLines(late: readonly string[]): readonly string[] {
  return late.length === 0 ? [] : [`Việc đã trễ (${late.length}):`, ...late.map((line) => `  Trễ: ${line}`)];
}

import { useEffect, useState } from 'react';
import type { Finding } from '../../../src/vietnamese/spelling/index.ts';
import { isIgnored } from './checker.ts';
import { SlipList } from './slip-list.tsx';
import { useChecker, whenQuiet } from './use-findings.ts';

interface FieldSlipsProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Under a plain field: the slips of its text. Nothing where there is none. */
export function FieldSlips({ value, onChange }: FieldSlipsProps) {
  // One word is a name or a code.
  const wanted = /\S\s+\S/u.test(value);
  const [checker, version] = useChecker(wanted);
  // The list goes while its text changes, and comes back as it was.
  const [open, setOpen] = useState(false);
  const [found, setFound] = useState<{ readonly text: string; readonly findings: readonly Finding[] }>();
  useEffect(() => {
    if (!wanted || typeof checker === 'string') return undefined;
    return whenQuiet(() => {
      const text = value.normalize('NFC');
      const findings = checker.check([{ text }])[0] ?? [];
      setFound({ text, findings: findings.filter((finding) => !isIgnored(text, finding)) });
    });
  }, [checker, version, wanted, value]);
  if (!wanted || found?.text !== value.normalize('NFC')) return null;
  const { text, findings } = found;
  if (findings.length === 0) return null;
  const slips = findings.map((finding) => ({
    finding,
    text,
    replace: (suggestion: string) =>
      onChange(text.slice(0, finding.start) + suggestion + text.slice(finding.end)),
  }));
  return <SlipList slips={slips} open={open} onOpen={setOpen} />;
}

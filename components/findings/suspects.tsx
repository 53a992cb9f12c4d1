'use client';

import { useDraft, useReport } from '@/components/workspace/workspace';
import type { Finding, Remedy, Suspect } from '@/lib/check/finding';
import { describe } from '@/lib/template/address';
import { dismissSuspect, useSuspects } from './dismissed';

const remedyOf = ({ path, value }: Suspect): Remedy => ({ label: `改为 ${value}`, changes: [{ address: path, value }] });

interface Props {
  finding: Finding;
  apply: (remedy: Remedy) => void;
}

/** 疑似: the cell, or the cells, whose change would repair every relation that fails. Tentative, never applied by itself. */
export function Suspects({ finding, apply }: Props) {
  const { template } = useDraft();
  const isFinal = useReport().status === 'final';
  const suspects = useSuspects(finding.id, finding.suspects ?? []);
  if (suspects.length === 0 || isFinal) return null;
  const isOne = suspects.length === 1;
  return (
    <ul className="mt-1 rounded-control bg-primary-soft px-2.5 py-1">
      {!isOne && <li className="py-0.5 text-muted">疑似其中一格</li>}
      {suspects.map((suspect) => {
        const name = describe(template, suspect.path);
        return (
          <li key={suspect.path} className="flex flex-wrap items-center gap-x-2">
            <span className="mr-auto">{isOne && '疑似：'}{name} 应为 {suspect.value}</span>
            <button type="button" className="btn btn-quiet" onClick={() => apply(remedyOf(suspect))} aria-label={`${name} 改为 ${suspect.value}`}>改为 {suspect.value}</button>
            <button type="button" className="btn btn-quiet" onClick={() => dismissSuspect(finding.id, suspect)} aria-label={`不是这格：${name}`}>不是这格</button>
          </li>
        );
      })}
    </ul>
  );
}

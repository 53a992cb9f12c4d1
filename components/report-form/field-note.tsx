'use client';

import { useEffect, useState } from 'react';
import { severityIcons, severityTones } from '@/components/findings/severity-look';
import { isTextInput } from '@/components/findings/select-words';
import { showDock } from '@/components/workspace/dock-state';
import { marksOf } from '@/components/workspace/marks';
import { useDraftValue } from '@/components/workspace/workspace';
import { severityWords, type Finding } from '@/lib/check/finding';

const none: Finding[] = [];
const rank = { error: 0, warning: 1, hint: 2 };

/** What was found about one field, the gravest first, then in the order of its words. */
function useFindingsAt(address: string): Finding[] {
  const findings = useDraftValue((draft) => (marksOf(draft.findings()).severity.has(address) ? draft.findings() : none));
  return findings.filter(({ at, marks = at }) => marks.includes(address))
    .sort((a, b) => rank[a.severity] - rank[b.severity] || (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0));
}

/** The finding whose words hold the cursor. */
function useFindingUnderCursor(name: string, findings: Finding[]): Finding | undefined {
  const [id, enter] = useState<string>();
  useEffect(() => {
    if (findings.length < 2) return;
    const look = () => {
      const field = document.activeElement;
      if (field?.id !== name || !isTextInput(field)) return;
      const [from, to] = [field.selectionStart!, field.selectionEnd!];
      enter(findings.find(({ span }) => span && span[0] <= from && to <= span[1])?.id);
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [name, findings]);
  return findings.find((finding) => finding.id === id);
}

interface Props {
  name: string;
  address: string;
  /** True while nothing stands in the field: that it is missing is said elsewhere. */
  isEmpty: boolean;
}

/** Under a field: the finding the cursor stands in, else the gravest, and how many there are. */
export function FieldNote({ name, address, isEmpty }: Props) {
  const findings = useFindingsAt(address).filter(({ severity }) => !(isEmpty && severity === 'error'));
  const shown = useFindingUnderCursor(name, findings) ?? findings[0];
  return (
    <>
      <span aria-live="polite" className={shown ? severityTones[shown.severity] : ''}>
        {shown && <><span aria-hidden>{severityIcons[shown.severity]} </span><span className="sr-only">{severityWords[shown.severity]}：</span>{shown.message}</>}
      </span>
      {findings.length > 1 && (
        <button type="button" className="-my-1 ml-auto min-h-6 shrink-0 py-1 text-primary underline-offset-4 hover:underline" onClick={() => showDock('findings')}>共 {findings.length} 处</button>
      )}
    </>
  );
}

/** The gravest severity of what was found about a field. */
export const useSeverityAt = (address: string) => useDraftValue((draft) => marksOf(draft.findings()).severity.get(address));

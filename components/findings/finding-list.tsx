'use client';

import Link from 'next/link';
import { useDraft } from '@/components/workspace/workspace';
import { severityWords, type Finding } from '@/lib/check/finding';
import { changesOf } from '@/lib/check/remedy';
import { focusField, targetOf } from './walk';

export { severityWords };

/** Colour of the words of a finding. */
export const severityTones = { error: 'text-danger', warning: 'text-warning', hint: 'text-muted' };
const icons = { error: '⚠', warning: '△', hint: '·' };

/** One finding: the sentence, its basis, its way out. */
function FindingItem({ finding }: { finding: Finding }) {
  const draft = useDraft();
  const { href, field } = targetOf(draft, finding);
  const apply = () => {
    draft.change(changesOf([finding.remedy!], draft.report()), { label: finding.remedy!.label });
    // The button is gone with its finding: the cursor goes to what it changed.
    requestAnimationFrame(() => focusField(field));
  };
  return (
    <li className="flex flex-wrap items-baseline gap-x-2 gap-y-1 py-1.5">
      <span className={`font-medium ${severityTones[finding.severity]}`}>
        <span aria-hidden>{icons[finding.severity]} </span>
        <span className="sr-only">{severityWords[finding.severity]}：</span>
        {finding.message}
      </span>
      <span className="text-xs text-muted">{finding.basis}</span>
      <span className="ml-auto flex gap-1">
        {finding.remedy && (
          <button type="button" className="btn btn-quiet" onClick={apply}>{finding.remedy.label}</button>
        )}
        <Link href={href} className="btn btn-quiet" onClick={(event) => focusField(field) && event.preventDefault()}>去填写</Link>
      </span>
    </li>
  );
}

/** Findings in one wording, wherever they are shown. */
export function FindingList({ findings }: { findings: Finding[] }) {
  if (findings.length === 0) return null;
  return <ul className="divide-y divide-hairline">{findings.map((finding) => <FindingItem key={finding.id} finding={finding} />)}</ul>;
}

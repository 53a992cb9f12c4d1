'use client';

import Link from 'next/link';
import { useState } from 'react';
import { isGap } from '@/components/workspace/section-status';
import { useDraft, useReport } from '@/components/workspace/workspace';
import { severityWords, type Finding, type Remedy } from '@/lib/check/finding';
import { overrideOf } from '@/lib/check/overrides';
import { useDoneLine } from './done-line';
import { Keep } from './keep';
import { placeName } from './place-name';
import { applyRemedy, focusChanged } from './remedies';
import { severities, severityIcons, severityTones } from './severity-look';
import { Suspects } from './suspects';
import { focusField, inFormOrder, targetOf } from './walk';

interface ItemProps {
  finding: Finding;
  /** Says in front where it is, for lists of the whole report. */
  showsPlace: boolean;
  apply: (remedy: Remedy) => void;
}

/** One finding: the sentence, which leads to its words or cell; its way out; its basis. */
function FindingItem({ finding, showsPlace, apply }: ItemProps) {
  const draft = useDraft();
  const report = useReport();
  const { severity, message, basis, rule, remedy } = finding;
  const { href, field, span } = targetOf(draft, finding);
  const tone = overrideOf(report, finding) ? '' : severityTones[severity];
  return (
    <li className="py-2">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <Link
          href={href}
          prefetch={false}
          className={`min-w-48 flex-1 basis-0 font-medium underline-offset-4 hover:underline ${tone}`}
          onClick={(event) => focusField(field, span) && event.preventDefault()}
        >
          <span aria-hidden>{severityIcons[severity]} </span>
          <span className="sr-only">{severityWords[severity]}：</span>
          {showsPlace && <span className="mr-2 font-normal text-muted">{placeName(draft.template, report, finding)}</span>}
          {message}{' '}
          <span className="whitespace-nowrap font-normal text-primary">{isGap(finding) ? '去填写' : '去核对'}</span>
        </Link>
        {remedy && report.status !== 'final' && <button type="button" className="btn ml-auto" onClick={() => apply(remedy)}>{remedy.label}</button>}
      </div>
      <Suspects finding={finding} apply={apply} />
      <div className="mt-0.5 flex flex-wrap items-center gap-x-3 [&>form]:basis-full">
        <p className="mr-auto text-xs text-muted">
          {basis}　<a href={`/rules#${rule}`} target="_blank" rel="noopener" className="whitespace-nowrap underline-offset-4 hover:underline" title="规则说明，另开一页">规则 {rule}</a>
        </p>
        <Keep finding={finding} />
      </div>
    </li>
  );
}

interface ListProps {
  findings: readonly Finding[];
  showsPlace?: boolean;
}

function Items({ findings, showsPlace = false, apply }: ListProps & { apply: ItemProps['apply'] }) {
  return <ul className="divide-y divide-hairline">{findings.map((finding) => <FindingItem key={finding.id} finding={finding} showsPlace={showsPlace} apply={apply} />)}</ul>;
}

/** Applies a remedy, leaves the cursor on what it changed and says so. */
function useApply() {
  const draft = useDraft();
  const { line, say } = useDoneLine();
  const apply = (remedy: Remedy) => {
    applyRemedy(draft, remedy);
    // The button is gone with its finding: the cursor goes to what it changed, or to the way back.
    requestAnimationFrame(() => say(`已${remedy.label}`, !focusChanged(draft, remedy)));
  };
  return { line, apply };
}

/** Findings in one wording, wherever they are shown. */
export function FindingList({ findings, showsPlace = false }: ListProps) {
  const { line, apply } = useApply();
  return <>{line}{findings.length > 0 && <Items findings={findings} showsPlace={showsPlace} apply={apply} />}</>;
}

/** Hints are many and can wait: folded until asked for. */
function FoldedHints({ findings, showsPlace = false, apply }: ListProps & { apply: ItemProps['apply'] }) {
  const [isOpen, open] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => open(currentTarget.open)}>
      <summary className="min-h-6 py-1 text-muted">{severityWords.hint} {findings.length}</summary>
      {isOpen && <Items findings={findings} showsPlace={showsPlace} apply={apply} />}
    </details>
  );
}

/** Findings by their severity, the gravest first. `className` is the look of a group. */
export function FindingGroups({ findings, showsPlace = false, className = '' }: ListProps & { className?: string }) {
  const draft = useDraft();
  const report = useReport();
  const { line, apply } = useApply();
  const ordered = inFormOrder(draft, findings);
  const kept = ordered.filter((finding) => overrideOf(report, finding));
  return (
    <>
      {line}
      {severities.map((severity) => {
        const group = ordered.filter((finding) => finding.severity === severity && !overrideOf(report, finding));
        if (group.length === 0) return null;
        return (
          <section key={severity} aria-label={severityWords[severity]} className={className}>
            {severity === 'hint' ? <FoldedHints findings={group} showsPlace={showsPlace} apply={apply} /> : (
              <>
                <h2 className="font-semibold">{severityWords[severity]} <span className="font-normal text-muted">{group.length}</span></h2>
                <Items findings={group} showsPlace={showsPlace} apply={apply} />
              </>
            )}
          </section>
        );
      })}
      {kept.length > 0 && (
        <section aria-label="已写说明" className={className}>
          <h2 className="font-semibold">已写说明 <span className="font-normal text-muted">{kept.length}</span></h2>
          <Items findings={kept} showsPlace={showsPlace} apply={apply} />
        </section>
      )}
    </>
  );
}

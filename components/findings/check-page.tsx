'use client';

import { useEffect, useRef, useState } from 'react';
import { useFindings, useReport } from '@/components/workspace/workspace';
import type { Finding } from '@/lib/check/finding';
import { openErrors } from '@/lib/check/overrides';
import type { Report } from '@/lib/report/report';
import { findingKind, findingKinds, type FindingKind } from './finding-kind';
import { FindingGroups } from './finding-list';
import { FixAll } from './fix-all';

type Filter = '全部' | FindingKind;

/** 有 2 处需要处理，3 处建议核对 */
export function summaryWords(report: Report, findings: Finding[]): string {
  const errors = openErrors(report, findings).length;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const first = errors > 0 ? `有 ${errors} 处需要处理` : '没有需要处理的问题';
  return warnings > 0 ? `${first}，${warnings} 处建议核对` : first;
}

function FilterBar({ filter, setFilter, findings }: { filter: Filter; setFilter: (filter: Filter) => void; findings: Finding[] }) {
  const count = (one: Filter) => (one === '全部' ? findings : findings.filter((finding) => findingKind(finding) === one)).length;
  return (
    <div role="group" aria-label="筛选" className="flex">
      {(['全部', ...findingKinds] as const).map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={filter === one}
          onClick={() => setFilter(one)}
          className={`btn -ml-px rounded-none first:ml-0 first:rounded-l-control last:rounded-r-control ${filter === one ? 'z-10 border-primary bg-primary-soft text-primary' : ''}`}
        >
          {one} <span className="font-normal">{count(one)}</span>
        </button>
      ))}
    </div>
  );
}

/** All findings of the draft, the gravest first. */
export function CheckPage() {
  const findings = useFindings();
  const report = useReport();
  const [filter, setFilter] = useState<Filter>('全部');
  const summary = useRef<HTMLParagraphElement>(null);
  useEffect(() => summary.current?.focus(), []);
  const shown = filter === '全部' ? findings : findings.filter((finding) => findingKind(finding) === filter);
  return (
    <div className="mx-auto max-w-4xl">
      <h1 className="text-xl font-semibold">检查</h1>
      <div className="mb-4 mt-1 flex flex-wrap items-center justify-between gap-3">
        <p ref={summary} tabIndex={-1} className="outline-none">{summaryWords(report, findings)}</p>
        <div className="flex flex-wrap items-center gap-2">
          <FixAll findings={shown} />
          <FilterBar filter={filter} setFilter={setFilter} findings={findings} />
        </div>
      </div>
      <FindingGroups findings={shown} showsPlace className="panel mb-4 px-4 py-3 sm:px-6" />
      {shown.length === 0 && <p className="panel px-4 py-6 text-muted sm:px-6">{filter === '全部' ? '没有需要处理的问题' : `${filter}没有需要处理的问题`}</p>}
    </div>
  );
}

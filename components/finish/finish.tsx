'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState, useTransition } from 'react';
import { summaryWords } from '@/components/findings/check-page';
import { FindingList } from '@/components/findings/finding-list';
import { DownloadLink } from '@/components/preview/download-link';
import { Ask } from '@/components/ui/ask';
import { useDraft, useFindings, useReport, useSaver } from '@/components/workspace/workspace';
import type { Result } from '@/components/ui/result';
import { openErrors, overrideOf } from '@/lib/check/overrides';
import { differingTotals } from '@/lib/report/differing-totals';
import { Differing } from './differing';
import { Facts } from './facts';
import { saveFirst } from './save-first';

/** 定稿 of a report at a revision. */
export type Finalise = (id: string, revision: number) => Promise<Result>;

const away: Result = { ok: false, problem: '连不上服务，没有定稿，内容已存本机，稍后再试' };

/** Saves what waits, then 定稿. */
function useFinalise(finalise: Finalise) {
  const { id } = useDraft();
  const saver = useSaver();
  const router = useRouter();
  const [problem, setProblem] = useState('');
  const [isBusy, start] = useTransition();
  const run = () =>
    start(async () => {
      const unsaved = await saveFirst(saver);
      const result = unsaved ? { ok: false as const, problem: unsaved } : await finalise(id, saver.revision()).catch(() => away);
      if (result.ok) router.push(`/reports/${id}/done`);
      else {
        setProblem(result.problem);
        router.refresh();
      }
    });
  return { run, problem, isBusy };
}

/** What is open and what is kept; 定稿, which asks once and waits until nothing is open. */
export function Finish({ finalise }: { finalise: Finalise }) {
  const { id, template } = useDraft();
  const report = useReport();
  const findings = useFindings();
  const [isAsked, setIsAsked] = useState(false);
  const { run, problem, isBusy } = useFinalise(finalise);
  const summary = useRef<HTMLParagraphElement>(null);
  const draft = useDraft();
  useEffect(() => {
    draft.settle();
    summary.current?.focus();
  }, [draft]);
  const differing = differingTotals(template, report);
  const open = openErrors(report, findings);
  const kept = findings.filter((finding) => overrideOf(report, finding));
  const others = open.filter(({ at }) => !differing.some(({ address }) => address === at[0]));
  return (
    <div className="mx-auto max-w-4xl">
      <h1 className="text-xl font-semibold">核对与定稿</h1>
      <p ref={summary} tabIndex={-1} className="mb-4 mt-1 outline-none">{summaryWords(report, findings)}</p>
      <Facts />
      <Differing totals={differing} />
      {others.length > 0 && (
        <section aria-labelledby="open-heading" className="panel mb-4 px-4 py-3 sm:px-6">
          <h2 id="open-heading" className="mb-1 font-semibold">需要处理 <span className="font-normal text-muted">{others.length}</span></h2>
          <FindingList findings={others} showsPlace />
        </section>
      )}
      {kept.length > 0 && (
        <section aria-labelledby="kept-heading" className="panel mb-4 px-4 py-3 sm:px-6">
          <h2 id="kept-heading" className="mb-1 font-semibold">已写说明 <span className="font-normal text-muted">{kept.length}</span></h2>
          <FindingList findings={kept} showsPlace />
        </section>
      )}
      <p role="alert" className="mb-3 text-danger empty:hidden">{problem}</p>
      {isAsked && open.length === 0
        ? <Ask question="定稿后不能修改，需要时可以退回" yes="定稿" isBusy={isBusy} cancel={() => setIsAsked(false)} confirm={run} />
        : (
          <div className="flex flex-wrap items-center gap-2">
            {open.length > 0 && <p className="basis-full text-muted">改正或写明说明后可以定稿</p>}
            <button type="button" className="btn btn-primary" disabled={open.length > 0 || differing.length > 0 || report.status === 'final'} onClick={() => setIsAsked(true)}>定稿</button>
            <Link className="btn" href={`/reports/${id}/preview`}>预览与打印</Link>
            <DownloadLink className="btn" href={`/reports/${id}/sheet/docx`}>检查单 Word</DownloadLink>
            <DownloadLink className="btn" href={`/reports/${id}/sheet/html`}>检查单网页</DownloadLink>
            <Link className="btn btn-quiet" href={`/reports/${id}/check`}>查看全部检查</Link>
          </div>
        )}
    </div>
  );
}

'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { DownloadLink } from '@/components/preview/download-link';
import { When } from '@/components/ui/when';
import type { Result } from '@/components/ui/result';

interface Props {
  id: string;
  at: string;
  now: string;
  reopen: (id: string) => Promise<Result>;
}

/** The finished report: its files, and the way back to 修改. */
export function Done({ id, at, now, reopen }: Props) {
  const router = useRouter();
  const [problem, setProblem] = useState('');
  const [isBusy, start] = useTransition();
  const base = `/reports/${id}`;
  const back = () =>
    start(async () => {
      const result = await reopen(id).catch((): Result => ({ ok: false, problem: '连不上服务，没有退回，稍后再试' }));
      if (result.ok) router.push(base);
      else setProblem(result.problem);
    });
  return (
    <div className="mx-auto max-w-3xl">
      <h1 className="text-xl font-semibold">已定稿</h1>
      <p className="mb-4 mt-1 text-muted"><When at={at} now={now} /></p>
      <div className="panel divide-y divide-hairline">
        <div className="flex flex-wrap items-center gap-2 px-4 py-5 sm:px-6">
          <DownloadLink className="btn btn-primary" href={`${base}/docx`}>下载 Word</DownloadLink>
          <DownloadLink className="btn" href={`${base}/html`}>下载网页</DownloadLink>
          <DownloadLink className="btn" href={`${base}/fragment`}>下载网页片段</DownloadLink>
          <DownloadLink className="btn" href={`${base}/json`}>下载 JSON</DownloadLink>
          <Link className="btn btn-quiet" href={`${base}/preview`}>预览与打印</Link>
          <Link className="btn btn-quiet" href={`${base}/history`}>版本</Link>
        </div>
        <div className="flex flex-wrap items-center gap-3 px-4 py-4 sm:px-6">
          <p className="mr-auto text-muted">检查单列出检查结果和保留的问题</p>
          <DownloadLink className="btn" href={`${base}/sheet/docx`}>检查单 Word</DownloadLink>
          <DownloadLink className="btn" href={`${base}/sheet/html`}>检查单网页</DownloadLink>
        </div>
        <div className="flex flex-wrap items-center gap-3 px-4 py-4 sm:px-6">
          <p className="mr-auto text-muted">定稿前的内容存为版本；需要改动时退回，改完再定稿</p>
          <button type="button" className="btn" disabled={isBusy} onClick={back}>退回修改</button>
        </div>
      </div>
      <p role="alert" className="mt-3 text-danger empty:hidden">{problem}</p>
    </div>
  );
}

'use client';

import Link from 'next/link';
import { useEffect } from 'react';

/** A page that did not come up. What was typed is saved on the server or waits in the browser. */
export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  useEffect(() => console.error(error), [error]);
  return (
    <main id="main" className="mx-auto max-w-3xl px-4 py-16">
      <h1 className="text-xl font-semibold">这一页没有打开</h1>
      <p className="mb-4 mt-1 text-muted">已填的内容没有丢：已保存的在服务中，没来得及保存的留在本机，下次打开时补存</p>
      <div className="flex flex-wrap gap-2">
        <button type="button" className="btn btn-primary" onClick={() => retry()}>重新打开</button>
        <Link className="btn" href="/">回到年度报告</Link>
      </div>
    </main>
  );
}

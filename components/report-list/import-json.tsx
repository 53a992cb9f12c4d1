'use client';

import Link from 'next/link';
import { useRef } from 'react';
import type { ImportState } from './use-import';

interface ButtonProps {
  state: ImportState;
  read: (file: File) => void;
  label?: string;
  isMain?: boolean;
}

/** Chooses a JSON file. */
export function ImportButton({ state, read, label = '导入 JSON', isMain = false }: ButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const isBusy = state.kind === 'busy';
  return (
    <>
      <button type="button" className={`btn ${isMain ? 'btn-primary' : ''}`} disabled={isBusy} onClick={() => input.current?.click()}>
        {isBusy ? '正在导入…' : label}
      </button>
      <input
        ref={input}
        hidden
        type="file"
        accept=".json,application/json"
        data-testid="import-file"
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file may be chosen again after it was corrected.
          event.target.value = '';
          if (file) read(file);
        }}
      />
    </>
  );
}

/** A file made for something else may have thousands. */
const mostDoubts = 20;

/** What came of an import, in the place where it was asked for. */
export function ImportOutcome({ state }: { state: ImportState }) {
  return (
    <div role="status" className="empty:hidden">
      {state.kind === 'refused' && (
        <p className="panel mb-4 px-4 py-3 text-danger"><span aria-hidden>⚠ </span>“{state.name}”没有导入：{state.problem}</p>
      )}
      {state.kind === 'done' && (
        <div className="panel mb-4 px-4 py-3">
          <p className="flex flex-wrap items-center gap-x-3">
            已导入“{state.name}”，{state.doubts.length} 处待核
            <Link className="btn btn-quiet" href={`/reports/${state.id}`}>打开报告</Link>
          </p>
          <ul className="mt-2 list-disc space-y-1 pl-5 text-muted">
            {state.doubts.slice(0, mostDoubts).map((doubt) => <li key={doubt} className="break-words">{doubt}</li>)}
            {state.doubts.length > mostDoubts && <li>另有 {state.doubts.length - mostDoubts} 处</li>}
          </ul>
        </div>
      )}
    </div>
  );
}

'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';

/** Largest file that the server reads. */
const largest = 20 * 1024 * 1024;

export type ImportState =
  | { kind: 'idle' }
  | { kind: 'busy'; name: string }
  | { kind: 'refused'; name: string; problem: string }
  | { kind: 'done'; name: string; id: string; doubts: string[] };

type Answer = { ok: true; id: string; doubts: string[] } | { ok: false; problem: string };

async function send(file: File): Promise<Answer> {
  if (file.size > largest) return { ok: false, problem: '文件超过 20 MB，不像一份年度报告' };
  try {
    const response = await fetch(`/reports/import?name=${encodeURIComponent(file.name)}`, { method: 'POST', body: file });
    return (await response.json()) as Answer;
  } catch {
    return { ok: false, problem: '连不上服务，文件没有导入，稍后再试' };
  }
}

/** Makes a report of a JSON file. Without doubts it opens at once; with doubts they are shown first. */
export function useImport() {
  const router = useRouter();
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  async function read(file: File): Promise<void> {
    const { name } = file;
    setState({ kind: 'busy', name });
    const answer = await send(file);
    if (!answer.ok) return setState({ kind: 'refused', name, problem: answer.problem });
    if (answer.doubts.length === 0) return router.push(`/reports/${answer.id}`);
    setState({ kind: 'done', name, id: answer.id, doubts: answer.doubts });
    router.refresh();
  }
  return { state, read };
}

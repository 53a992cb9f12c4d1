'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { postFile } from '@/components/ui/post-file';

export type ImportState =
  | { kind: 'idle' }
  | { kind: 'busy'; name: string }
  | { kind: 'refused'; name: string; problem: string }
  | { kind: 'done'; name: string; id: string; doubts: string[] };

/** Makes a report of a JSON file. Without doubts it opens at once; with doubts they are shown first. */
export function useImport() {
  const router = useRouter();
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  async function read(file: File): Promise<void> {
    const { name } = file;
    setState({ kind: 'busy', name });
    const answer = await postFile<{ id: string; doubts: string[] }>('/reports/import', file, '连不上服务，文件没有导入，稍后再试');
    if (!answer.ok) return setState({ kind: 'refused', name, problem: answer.problem });
    if (answer.doubts.length === 0) return router.push(`/reports/${answer.id}`);
    setState({ kind: 'done', name, id: answer.id, doubts: answer.doubts });
    router.refresh();
  }
  return { state, read };
}

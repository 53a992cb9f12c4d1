'use client';

import { useState, useTransition } from 'react';
import { saveFirst } from '@/components/finish/save-first';
import { useDraft, useReport, useSaver } from '@/components/workspace/workspace';
import type { HistoryActions, OpenVersion, VersionRow } from './history-actions';
import { KeepVersion } from './keep-version';
import { VersionItem } from './version-item';

interface Props {
  versions: VersionRow[];
  open: OpenVersion | null;
  now: string;
  actions: HistoryActions;
}

const away = { ok: false as const, problem: '连不上服务，没有恢复，稍后再试' };

/** Puts a version back, after what is being typed was saved. */
function useRestore(restore: HistoryActions['restore']) {
  const { id } = useDraft();
  const saver = useSaver();
  const [asked, setAsked] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const [isBusy, start] = useTransition();
  const run = (version: VersionRow) =>
    start(async () => {
      const unsaved = await saveFirst(saver);
      const result = unsaved ? { ok: false as const, problem: unsaved } : await restore(id, version.id).catch(() => away);
      setWords(result.ok ? `已恢复到 ${version.name}，原来的内容存为版本“恢复前”` : result.problem);
      setAsked(null);
    });
  return { asked, setAsked, words, isBusy, run };
}

/** 版本: kept states, what differs from now, and the way back. */
export function History({ versions, open, now, actions }: Props) {
  const isFinal = useReport().status === 'final';
  const { asked, setAsked, words, isBusy, run } = useRestore(actions.restore);
  return (
    <div className="mx-auto max-w-4xl">
      <h1 className="mb-4 text-xl font-semibold">版本</h1>
      {isFinal ? <p className="mb-4 text-muted">报告已定稿，退回修改后可以恢复</p> : <KeepVersion keepVersion={actions.keepVersion} />}
      <p role="status" className="mb-4 empty:hidden">{words}</p>
      {versions.length === 0 && <p className="panel px-4 py-6 text-muted sm:px-6">还没有版本，定稿和恢复之前会自动存一份</p>}
      <ul className="panel divide-y divide-hairline empty:hidden">
        {versions.map((version) => (
          <VersionItem
            key={version.id}
            version={version}
            now={now}
            open={open}
            isAsked={asked === version.id}
            isFinal={isFinal}
            isBusy={isBusy}
            ask={() => setAsked(version.id)}
            cancel={() => setAsked(null)}
            restore={() => run(version)}
          />
        ))}
      </ul>
    </div>
  );
}

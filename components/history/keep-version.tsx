'use client';

import { useState, useTransition } from 'react';
import { saveFirst } from '@/components/finish/save-first';
import { useDraft, useSaver } from '@/components/workspace/workspace';
import type { HistoryActions } from './history-actions';

const away = { ok: false as const, problem: '连不上服务，没有存，稍后再试' };

/** Names the present state: 送审稿. */
export function KeepVersion({ keepVersion }: Pick<HistoryActions, 'keepVersion'>) {
  const { id } = useDraft();
  const saver = useSaver();
  const [name, setName] = useState('');
  const [problem, setProblem] = useState('');
  const [isBusy, start] = useTransition();
  const keep = () =>
    start(async () => {
      const unsaved = await saveFirst(saver);
      const result = unsaved ? { ok: false as const, problem: unsaved } : await keepVersion(id, name).catch(() => away);
      setProblem(result.ok ? '' : result.problem);
      if (result.ok) setName('');
    });
  return (
    <form
      className="panel mb-4 px-4 py-3 sm:px-6"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <label htmlFor="version-name" className="mb-1 block font-medium">把当前内容存为版本</label>
      <div className="flex gap-2">
        <input
          id="version-name"
          value={name}
          maxLength={40}
          autoComplete="off"
          aria-describedby="version-name-words"
          aria-invalid={problem !== '' || undefined}
          onChange={(event) => setName(event.target.value)}
          className="field"
        />
        <button type="submit" className="btn" disabled={isBusy}>存为版本</button>
      </div>
      <p id="version-name-words" role="status" className={`mt-1 text-sm ${problem ? 'text-danger' : 'text-muted'}`}>{problem || '名称例如送审稿、领导修改稿'}</p>
    </form>
  );
}

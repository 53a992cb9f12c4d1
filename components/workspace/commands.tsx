'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { nextFinding } from '@/components/findings/walk';
import { Keys } from './keys';
import { useDraft, useSaver } from './workspace';

interface Command {
  words: string;
  keys?: string;
  run(): void;
}

/** Everything that can be reached by name: sections, pages, undo, findings. */
function useCommands(): Command[] {
  const draft = useDraft();
  const saver = useSaver();
  const router = useRouter();
  return useMemo(() => {
    const base = `/reports/${draft.id}`;
    const go = (words: string, path: string, keys?: string): Command => ({ words, ...(keys && { keys }), run: () => void saver.flush().then(() => router.push(base + path)) });
    return [
      go('总览', ''), go('报头与落款', '/front'),
      ...draft.template.sections.map(({ heading, key }) => go(heading, `/${key}`)),
      { words: '下一处问题', keys: 'F8', run: () => nextFinding(draft, 1, router.push) },
      { words: '撤销', keys: 'Ctrl+Z', run: () => void draft.undo() },
      { words: '重做', keys: 'Ctrl+Y', run: () => void draft.redo() },
      go('检查', '/check'), go('预览与打印', '/preview', 'Ctrl+P'), go('存为版本', '/history', 'Ctrl+S'), go('核对与定稿', '/finish'),
    ];
  }, [draft, saver, router]);
}

/** 命令 (Ctrl+K): type part of a name, Enter goes there. The dialog is the browser's own, so focus and Esc are right. */
export function Commands() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const commands = useCommands().filter(({ words }) => words.includes(query.trim()));
  const open = useCallback(() => {
    setQuery('');
    setAt(0);
    dialog.current?.showModal();
  }, []);
  const run = (command: Command | undefined) => {
    dialog.current?.close();
    command?.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move && commands.length > 0) setAt((at + move + commands.length) % commands.length);
    else if (event.key === 'Enter') run(commands[at]);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <Keys open={open} />
      <dialog ref={dialog} aria-label="命令" className="panel m-auto mt-[15vh] w-full max-w-md p-2 text-ink shadow-paper backdrop:bg-black/30">
        <input
          autoFocus role="combobox" aria-label="命令" aria-expanded aria-controls="command-list" aria-activedescendant={commands.length > 0 ? `command-${at}` : undefined}
          className="field" placeholder="输入名称，Enter 打开" autoComplete="off" value={query} onKeyDown={onKeyDown}
          onChange={({ target }) => (setQuery(target.value), setAt(0))}
        />
        <ul id="command-list" role="listbox" aria-label="命令" className="mt-2 max-h-72 overflow-y-auto">
          {commands.map((command, i) => (
            <li key={command.words} id={`command-${i}`} role="option" aria-selected={i === at} onClick={() => run(command)}
              className={`flex cursor-pointer justify-between rounded px-2.5 py-1.5 ${i === at ? 'bg-primary-soft' : ''}`}>
              {command.words}<span className="text-xs text-muted">{command.keys}</span>
            </li>
          ))}
        </ul>
        {commands.length === 0 && <p className="px-2.5 py-2 text-muted">没有这个名称</p>}
      </dialog>
    </>
  );
}

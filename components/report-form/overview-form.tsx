'use client';

import { focusField } from '@/components/findings/walk';
import { useDraft, useDraftValue } from '@/components/workspace/workspace';
import { aspectsOf, entryAddress, renumber } from '@/lib/report/overview';
import type { OverviewEntry } from '@/lib/report/report';
import { chineseOrdinal } from '@/lib/text/date';
import { entryLens } from './lenses';
import { ProseField } from './prose-field';
import { TextField } from './text-field';

/** Moves, adds and removes pieces of section one; headings are numbered anew. */
function useEntries() {
  const draft = useDraft();
  /** Puts the pieces and leaves the cursor at the one it is about. */
  const put = (entries: OverviewEntry[], label: string, at: number) => {
    draft.change([{ path: 'overview', value: renumber(entries) }], { label });
    const index = Math.max(0, Math.min(at, entries.length - 1));
    requestAnimationFrame(() => focusField(`overview.${index}.heading`) || focusField(`overview.${index}.text`));
  };
  const entries = () => draft.report().overview;
  return {
    move(index: number, by: 1 | -1) {
      const list = [...entries()];
      const [entry] = list.splice(index, 1);
      list.splice(index + by, 0, entry!);
      put(list, '移动', index + by);
    },
    remove: (index: number) => put(entries().filter((_, i) => i !== index), '删除一节', index),
    add: () => put([...entries(), { heading: `（${chineseOrdinal(entries().filter(({ heading }) => heading).length + 1)}）`, text: '' }], '增加一节', entries().length),
    introduce: () => put([{ heading: '', text: '' }, ...entries()], '增加导语', 0),
  };
}

interface EntryProps {
  entry: OverviewEntry;
  index: number;
  count: number;
  actions: ReturnType<typeof useEntries>;
}

/** One piece: its heading, its text, its place. */
function Entry({ entry, index, count, actions }: EntryProps) {
  const { template } = useDraft();
  const aspect = aspectsOf(template).find(({ key }) => key === entry.aspect);
  const address = entryAddress(entry, index);
  const name = entry.heading || (count === 1 ? '总体情况' : '导语');
  return (
    <section className="panel p-4" aria-label={name}>
      <div className="mb-2 flex flex-wrap items-end gap-2">
        <div className="min-w-56 flex-1">
          {entry.heading === '' && !entry.aspect
            ? <p className="font-medium">{count === 1 ? '全文（不分节）' : '导语（标题前的文字）'}</p>
            : <TextField name={`overview.${index}.heading`} address={`${address}.heading`} label="小标题" lens={entryLens(index, 'heading')} />}
        </div>
        <div className="mb-6 flex gap-1" role="group" aria-label={`${name}的位置`}>
          <button type="button" className="btn" disabled={index === 0} onClick={() => actions.move(index, -1)}>上移</button>
          <button type="button" className="btn" disabled={index === count - 1} onClick={() => actions.move(index, 1)}>下移</button>
          <button type="button" className="btn" disabled={count === 1} onClick={() => actions.remove(index)}>删除</button>
        </div>
      </div>
      <ProseField name={`overview.${index}.text`} address={address} label="正文" of={name} hint={aspect?.hint} lens={entryLens(index, 'text')} takesNumbers />
    </section>
  );
}

/** Section one: the aspects of the format with a box each, further ones, or one undivided text. */
export function OverviewForm() {
  const entries = useDraftValue((draft) => draft.report().overview);
  const actions = useEntries();
  return (
    <div className="space-y-4">
      <p className="text-sm text-muted">小标题以“。”结尾的，与正文连排；不写小标题的，正文单独成段</p>
      {entries.map((entry, i) => <Entry key={`${i}-${entry.aspect ?? ''}-${entries.length}`} entry={entry} index={i} count={entries.length} actions={actions} />)}
      <div className="flex flex-wrap gap-2">
        <button type="button" className="btn" onClick={actions.add}>增加一节</button>
        {entries[0]?.heading !== '' && <button type="button" className="btn" onClick={actions.introduce}>增加导语</button>}
      </div>
    </div>
  );
}

'use client';

import { afterAction, afterPaint } from '@/components/workspace/after-paint';
import type { Draft } from '@/components/workspace/draft';
import { useDraft, useDraftValue } from '@/components/workspace/workspace';
import { tableCells } from '@/lib/template/tree';
import type { Table } from '@/lib/template/types';
import { fillZeros, type Done, type Range } from './table-actions';
import { useState } from 'react';

interface Props {
  table: Table;
  focused: string | null;
  say: (done: Done) => void;
}

const ranges: [Range, string][] = [['table', '全表'], ['row', '本行'], ['column', '本列']];

/** True while nobody has filled anything in; a 0 that was carried over from last year is no answer for this year. */
function isUntouched({ template, report }: Draft, table: Table): boolean {
  const { cells } = report();
  const isCarried = (address: string) => template.carries.some(({ to }) => address.startsWith(`${to}.`));
  return tableCells(table).every(({ address }) => (cells[address] ?? null) === null || (cells[address] === 0 && isCarried(address)));
}

/** 空格填 0 and, on an untouched table, the question that fills it at once. */
export function TableTools({ table, focused, say }: Props) {
  const draft = useDraft();
  const untouched = useDraftValue((current) => isUntouched(current, table));
  const [started, start] = useState(false);
  const fill = (range: Range) => {
    const done = fillZeros(draft, table.key, range, focused);
    afterPaint(() => say(done), afterAction);
  };
  return (
    <div className="mb-2 space-y-2">
      {table.nil && untouched && !started && (
        <div className="panel flex flex-wrap items-center gap-2 p-3">
          <p className="mr-auto font-medium">{table.nil.ask}</p>
          <button type="button" className="btn btn-primary" onClick={() => fill('table')}>{table.nil.none}</button>
          <button type="button" className="btn" onClick={() => (start(true), document.getElementById(tableCells(table)[0]!.address)?.focus())}>{table.nil.some}</button>
        </div>
      )}
      <div className="flex flex-wrap items-center gap-2">
        {table.unit && <span className="text-muted">单位：{table.unit}</span>}
        <span className="ml-auto text-muted" id={`${table.key}-zeros`}>空格填 0</span>
        <div role="group" aria-labelledby={`${table.key}-zeros`} className="flex gap-1">
          {ranges.map(([range, label]) => (
            // The cell keeps the cursor, so 本行 and 本列 know which one is meant.
            <button key={range} type="button" className="btn" disabled={range !== 'table' && !focused} title={range !== 'table' && !focused ? '先选一格' : undefined} onMouseDown={(event) => event.preventDefault()} onClick={() => fill(range)}>{label}</button>
          ))}
        </div>
      </div>
    </div>
  );
}

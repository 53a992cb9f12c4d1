'use client';

import { memo, useCallback, useEffect, useMemo, useState } from 'react';
import type { Draft } from '@/components/workspace/draft';
import { useDraft } from '@/components/workspace/workspace';
import { layoutTable } from '@/lib/document/table-layout';
import type { TableCell } from '@/lib/document/model';
import { cellName } from '@/lib/template/address';
import { showCell } from '@/lib/report/values';
import { tableCells, tableOf, templateCells } from '@/lib/template/tree';
import type { Table } from '@/lib/template/types';
import { CellInput } from './cell-input';
import { CheckRow } from './check-row';
import type { Done } from './table-actions';
import { listenToTable } from './table-events';
import { MessageRow } from './message-row';
import { TableFoot } from './table-foot';
import { TableTools } from './table-tools';
import { TotalCell } from './total-cell';

/** After undo, paste or remedy: puts the new values into the inputs that hold others. */
function useRewrittenCells(draft: Draft, table: Table): void {
  useEffect(() => {
    const entered = tableCells(table).filter(({ isTotal }) => !isTotal);
    return draft.onRewrite(() => {
      const { cells } = draft.report();
      for (const { address } of entered) {
        const input = document.getElementById(address);
        const shown = showCell(cells[address]);
        if (input instanceof HTMLInputElement && input.value !== shown) input.value = shown;
      }
    });
  }, [draft, table]);
}

/** A table of the official form: native table, official labels and merges, one input per cell named by its address. */
export function TableField({ table: key }: { table: string }) {
  const draft = useDraft();
  const table = tableOf(draft.template, key);
  const layout = useMemo(() => layoutTable(table), [table]);
  const [said, say] = useState<Done | null>(null);
  const [focused, enter] = useState<string | null>(null);
  const listen = useCallback((element: HTMLTableElement) => listenToTable(element, draft, key, { say, enter }), [draft, key]);
  useRewrittenCells(draft, table);
  // What an action said holds until the next change; its 撤销 takes back that action and nothing else.
  useEffect(() => draft.subscribe(() => say(null)), [draft]);
  const balance = draft.template.equations.find((equation) => equation.table === key && equation.each === 'column' && equation.left.length > 1 && equation.relation === 'equal');
  const head = layout.rows.slice(0, layout.headRows);
  const body = layout.rows.slice(layout.headRows);
  return (
    <div>
      <TableTools table={table} focused={focused} say={say} />
      <a className="skip-link btn" href="#table-end">跳过表格</a>
      <div className="grid-scroll" role="region" aria-label={`${table.caption}，可左右滚动`}>
        <table ref={listen} className={`grid-table grid-${table.labelColumns}`}>
          <caption className="sr-only">{table.caption}{table.unit && `，单位：${table.unit}`}</caption>
          <colgroup>{layout.widths.map((width, i) => <col key={i} style={{ width: `${(width / 8845) * 100}%` }} />)}</colgroup>
          {head.length > 0 && <thead>{head.map((row, i) => <Row key={i} row={row} />)}</thead>}
          <tbody>{body.map((row, i) => <Row key={i} row={row} />)}</tbody>
          <tfoot>
            {balance && <CheckRow equation={balance} labelColumns={table.labelColumns} />}
            <MessageRow table={key} columns={layout.widths.length} focused={focused} said={said} />
          </tfoot>
        </table>
      </div>
      <TableFoot table={key} />
    </div>
  );
}

const Row = memo(function Row({ row }: { row: TableCell[] }) {
  return <tr>{row.map((cell, i) => (cell.address ? <Value key={i} cell={cell} address={cell.address} /> : <Label key={i} cell={cell} />))}</tr>;
});

function Label({ cell }: { cell: TableCell }) {
  const scope = cell.role === 'rowHeader' ? (cell.group ? 'rowgroup' : 'row') : cell.group || cell.role === 'panelTitle' ? 'colgroup' : 'col';
  const span = { colSpan: cell.colSpan, rowSpan: cell.rowSpan };
  if (cell.role === 'corner') return <td {...span} className="label corner">{cell.text}</td>;
  return <th {...span} scope={scope} className={`label ${cell.role} ${cell.align === 'left' ? 'text-left' : 'text-center'} ${cell.upright ? 'upright' : ''}`}><span>{cell.text}</span></th>;
}

function Value({ cell, address }: { cell: TableCell; address: string }) {
  const { template } = useDraft();
  const place = templateCells(template).get(address)!;
  const name = cellName(place);
  return (
    <td colSpan={cell.colSpan} className={place.isTotal ? 'is-total' : 'is-value'}>
      {place.isTotal
        ? <TotalCell address={address} name={name} says={(place.row.leaf.total ? place.row.leaf.help : place.column.leaf.help) ?? ''} />
        : <CellInput address={address} name={name} isText={place.kind === 'text'} />}
    </td>
  );
}

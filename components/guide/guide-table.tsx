import { axisName } from '@/lib/template/address';
import { leaves } from '@/lib/template/tree';
import type { Equation, Panel, Table } from '@/lib/template/types';
import { Basis } from './basis';

const cell = 'border-t border-hairline py-2 pr-4 align-top';

/** Rows of one panel with their meaning. */
function Rows({ panel, caption }: { panel: Panel; caption: string }) {
  const rows = leaves(panel.rows).filter(({ leaf }) => leaf.label !== '');
  if (rows.length === 0) return null;
  return (
    <table className="w-full">
      <caption className="pb-1 text-left font-medium">{panel.title ?? caption}</caption>
      <thead className="sr-only"><tr><th scope="col">项目</th><th scope="col">说明</th></tr></thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row" className={`${cell} w-2/5 text-left font-normal`}>{axisName(row)}</th>
            <td className={`${cell} text-muted`}>{row.leaf.help}<Basis text={row.leaf.basis} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Columns that need a word: 自然人, 现行有效件数. */
function Columns({ panel }: { panel: Panel }) {
  const helped = leaves(panel.columns).filter(({ leaf }) => leaf.help);
  const once = new Map(helped.map(({ leaf }) => [leaf.label, leaf.help]));
  if (once.size === 0) return null;
  return (
    <dl className="mt-2 space-y-1">
      {[...once].map(([label, help]) => (
        <div key={label} className="flex flex-wrap gap-x-3"><dt>{label}</dt><dd className="text-muted">{help}</dd></div>
      ))}
    </dl>
  );
}

function loneHelp(panel: Panel) {
  return leaves(panel.rows).find(({ leaf }) => leaf.label === '')?.leaf.help;
}

/** A table of the official form in words: rows, columns, relations. */
export function GuideTable({ table, equations }: { table: Table; equations: Equation[] }) {
  return (
    <>
      {table.panels.map((panel, i) => (
        <div key={panel.title ?? i}>
          {loneHelp(panel) && <p>{loneHelp(panel)}</p>}
          <Rows panel={panel} caption={table.caption} />
          <Columns panel={panel} />
        </div>
      ))}
      {equations.length > 0 && (
        <div>
          <h3 className="mb-1 font-medium">勾稽关系</h3>
          <ul className="list-disc space-y-1 pl-5">
            {equations.map(({ id, says, basis }) => <li key={id}>{says}<Basis text={basis} /></li>)}
          </ul>
        </div>
      )}
    </>
  );
}

'use client';

import { useMemo } from 'react';
import { useDraft, useReport } from '@/components/workspace/workspace';
import { compareReports, type CellDifference, type TextDifference } from '@/lib/report/compare';
import type { CellValue, Report } from '@/lib/report/report';
import { showCell } from '@/lib/report/values';
import { difference, type Stretch } from '@/lib/text/difference';

const shown = (value: CellValue) => showCell(value) || '空';

function Cells({ cells }: { cells: CellDifference[] }) {
  if (cells.length === 0) return null;
  return (
    <table className="w-full">
      <caption className="pb-1 text-left font-medium">数字 {cells.length} 处</caption>
      <thead className="sr-only"><tr><th scope="col">位置</th><th scope="col">版本和当前</th></tr></thead>
      <tbody>
        {cells.map(({ address, name, before, after }) => (
          <tr key={address} className="border-t border-hairline">
            <th scope="row" className="py-1 pr-4 text-left font-normal">{name}</th>
            <td className="py-1 text-right">
              <span className="text-muted">{shown(before)}</span>
              <span className="px-2 text-muted" aria-label="变为">→</span>
              <span className="font-medium">{shown(after)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Unchanged text far from any change is cut. */
function nearby(text: string, isFirst: boolean, isLast: boolean): string {
  const keep = 40;
  if (text.length <= 2 * keep) return text;
  return `${isFirst ? '' : text.slice(0, keep)}……${isLast ? '' : text.slice(-keep)}`;
}

function Piece({ stretch: { kind, text }, isFirst, isLast }: { stretch: Stretch; isFirst: boolean; isLast: boolean }) {
  if (kind === 'removed') return <del className="bg-danger-soft text-danger">{text}</del>;
  if (kind === 'added') return <ins className="bg-success-soft text-success no-underline">{text}</ins>;
  return nearby(text, isFirst, isLast);
}

function Text({ text: { name, before, after } }: { text: TextDifference }) {
  const stretches = useMemo(() => difference(before, after), [before, after]);
  return (
    <div>
      <h2 className="font-medium">{name}</h2>
      <p className="whitespace-pre-wrap break-words leading-7">
        {stretches.map((stretch, i) => <Piece key={i} stretch={stretch} isFirst={i === 0} isLast={i === stretches.length - 1} />)}
      </p>
    </div>
  );
}

/** What was changed since a version: figures as 7 → 6, texts word by word. */
export function DifferenceView({ version }: { version: Report }) {
  const { template } = useDraft();
  const report = useReport();
  const { cells, texts } = useMemo(() => compareReports(template, version, report), [template, version, report]);
  if (cells.length + texts.length === 0) return <p className="text-muted">与当前内容相同</p>;
  return (
    <div className="space-y-4">
      <p className="text-sm text-muted">从这个版本到当前：<del className="bg-danger-soft text-danger">删去</del>　<ins className="bg-success-soft text-success no-underline">新增</ins></p>
      <Cells cells={cells} />
      {texts.map((text) => <Text key={text.address} text={text} />)}
    </div>
  );
}

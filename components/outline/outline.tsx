'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { frontStatus, sectionStatus, type SectionStatus } from '@/components/workspace/section-status';
import { useDraft, useFindings, useReport } from '@/components/workspace/workspace';
import { openErrors } from '@/lib/check/overrides';

interface Row {
  href: string;
  label: string;
  status?: SectionStatus;
}

/** Rows of the outline: 报头与落款, the six sections, then the pages about the whole. */
export function useOutlineRows(): { sections: Row[]; pages: Row[] } {
  const { id, template } = useDraft();
  const report = useReport();
  const findings = useFindings();
  const base = `/reports/${id}`;
  const sections = template.sections.map((section): Row => ({
    href: `${base}/${section.key}`,
    label: section.heading,
    status: sectionStatus(template, report, section, findings),
  }));
  const errors = openErrors(report, findings).length;
  return {
    sections: [{ href: `${base}/front`, label: '报头与落款', status: frontStatus(report, findings) }, ...sections],
    pages: [
      { href: `${base}/check`, label: errors > 0 ? `检查（${errors}）` : '检查' },
      { href: `${base}/preview`, label: '预览与打印' },
      { href: `${base}/history`, label: '版本' },
    ],
  };
}

function OutlineRow({ row, isHere }: { row: Row; isHere: boolean }) {
  const tone = row.status?.kind === 'problem' ? 'text-danger' : 'text-muted';
  return (
    <li>
      <Link
        href={row.href}
        aria-current={isHere ? 'page' : undefined}
        className={`block border-l-2 px-3 py-1.5 hover:bg-primary-soft ${isHere ? 'border-primary bg-primary-soft font-semibold' : 'border-transparent'}`}
      >
        {row.label}
        {row.status && <span className={`block text-xs font-normal ${tone}`}>{row.status.kind === 'problem' && <span aria-hidden>⚠ </span>}{row.status.words}</span>}
      </Link>
    </li>
  );
}

/** The outline is always there; free order. */
export function Outline() {
  const path = usePathname();
  const { id } = useDraft();
  const { sections, pages } = useOutlineRows();
  const rows = (list: Row[]) => list.map((row) => <OutlineRow key={row.href} row={row} isHere={path === row.href} />);
  return (
    <nav aria-label="章节" className="screen-only sticky top-12 hidden h-[calc(100dvh-3rem)] w-52 shrink-0 overflow-y-auto border-r border-hairline py-3 lg:block">
      <ul>
        <OutlineRow row={{ href: `/reports/${id}`, label: '总览' }} isHere={path === `/reports/${id}`} />
        {rows(sections)}
      </ul>
      <ul className="mt-3 border-t border-hairline pt-3">{rows(pages)}</ul>
    </nav>
  );
}

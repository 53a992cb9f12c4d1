'use client';

import Link from 'next/link';
import { Ask } from '@/components/ui/ask';
import { When } from '@/components/ui/when';
import { when } from '@/lib/text/when';
import { DifferenceView } from './difference-view';
import type { OpenVersion, VersionRow } from './history-actions';

interface Props {
  version: VersionRow;
  now: string;
  isBusy: boolean;
  cancel: () => void;
  restore: () => void;
  open: OpenVersion | null;
  isAsked: boolean;
  isFinal: boolean;
  ask: () => void;
}

/** One version: its name and time, its difference, its way back. */
export function VersionItem({ version, now, open, isAsked, isFinal, isBusy, ask, cancel, restore }: Props) {
  const isOpen = open?.id === version.id;
  return (
    <li className="px-4 py-3 sm:px-6">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <p className="mr-auto min-w-0 break-words font-medium">{version.name}</p>
        <p className="text-muted"><When at={version.at} now={now} /></p>
        <div className="-mr-2 flex">
          <Link
            className="btn btn-quiet"
            scroll={false}
            aria-expanded={isOpen}
            aria-label={`${isOpen ? '收起差异' : '查看差异'} ${version.name}`}
            href={isOpen ? '?' : `?version=${version.id}`}
          >
            {isOpen ? '收起差异' : '查看差异'}
          </Link>
          {!isFinal && <button type="button" className="btn btn-quiet" aria-label={`恢复 ${version.name}`} onClick={ask}>恢复</button>}
        </div>
      </div>
      {isAsked && (
        <div className="mt-2">
          <Ask question={`恢复到 ${when(version.at, new Date(now))} ${version.name}？当前内容会存为版本`} yes="恢复" isBusy={isBusy} cancel={cancel} confirm={restore} />
        </div>
      )}
      {isOpen && <div className="mt-3 border-t border-hairline pt-3"><DifferenceView version={open.report} /></div>}
    </li>
  );
}

'use client';

import dynamic from 'next/dynamic';
import { useEffect } from 'react';
import { FindingGroups } from '@/components/findings/finding-list';
import { FixAll } from '@/components/findings/fix-all';
import { NumberList } from '@/components/findings/number-list';
import type { Finding } from '@/lib/check/finding';
import type { Section } from '@/lib/template/types';
import { closeDrawer, setDock, useDockState, type DockTab } from './dock-state';
import { useDraft, useDraftValue, useFindings } from './workspace';

const Paper = dynamic(() => import('@/components/paper/paper').then((module) => module.Paper), {
  ssr: false,
  loading: () => <p className="p-3 text-muted">正在排版…</p>,
});

/** 要求: what the section must hold, with its source. */
function Requirements({ section }: { section: Section | undefined }) {
  if (!section) return <p className="text-muted">机关全称、联系方式取自本单位信息，可在此改动；标题按全称和年度生成</p>;
  const asks = section.blocks.flatMap((block) => (block.type === 'prose' ? [...(block.asks ?? []), ...(block.aspects ?? []).map((aspect) => `${aspect.heading}：${aspect.asks.join('；')}`)] : []));
  return (
    <div className="space-y-3">
      <ul className="space-y-2">{section.guidance.map(({ text, basis }) => <li key={text}>{text}<span className="block text-xs text-muted">{basis}</span></li>)}</ul>
      {asks.length > 0 && <><h2 className="font-medium">要点</h2><ul className="list-disc space-y-1.5 pl-5">{asks.map((ask) => <li key={ask}>{ask}</li>)}</ul></>}
    </div>
  );
}

/** 检查: what was found in the section, and 全部修正 for what needs no judgement. */
function SectionFindings({ findings }: { findings: Finding[] }) {
  return (
    <div className="space-y-3">
      <FixAll findings={findings} />
      <FindingGroups findings={findings} />
      {findings.length === 0 && <p className="text-muted">没有需要处理的问题</p>}
    </div>
  );
}

const counted = (words: string, count: number): string => (count > 0 ? `${words} ${count}` : words);

/** 要求 | 检查 | 数字 | 预览 beside the section: open from 1280 px on text sections, a drawer on wide tables. */
export function Dock({ section: key, isDrawer }: { section: string; isDrawer: boolean }) {
  const { template } = useDraft();
  const dock = useDockState();
  // A drawer drawn out does not follow to the next section.
  useEffect(() => closeDrawer, []);
  const section = template.sections.find((candidate) => candidate.key === key);
  const findings = useFindings().filter((finding) => finding.section === key);
  const hasText = section?.blocks.some(({ type }) => type === 'prose') ?? true;
  const numbers = useDraftValue((draft) => draft.facts().filter((fact) => fact.section === key).length);
  const tabs: [DockTab, string][] = [['requirements', '要求'], ['findings', counted('检查', findings.length)], ...(hasText ? [['numbers', counted('数字', numbers)] as [DockTab, string]] : []), ['preview', '预览']];
  const tab = tabs.some(([id]) => id === dock.tab) ? dock.tab : 'requirements';
  const isOpen = dock.isOpen;
  const wide = isDrawer
    ? 'min-[1600px]:sticky min-[1600px]:inset-y-auto min-[1600px]:top-16 min-[1600px]:right-auto min-[1600px]:z-auto min-[1600px]:block min-[1600px]:shadow-none'
    : 'xl:sticky xl:inset-y-auto xl:top-16 xl:right-auto xl:z-auto xl:block xl:shadow-none';
  const narrow = isDrawer ? 'min-[1600px]:hidden' : 'xl:hidden';
  return (
    <>
      <button type="button" className={`screen-only btn absolute right-0 top-0 ${narrow} ${isOpen ? 'hidden' : ''}`} aria-expanded={isOpen} onClick={() => setDock({ isOpen: true })}>要求与预览</button>
      <aside
        aria-label="辅助栏"
        className={`screen-only panel max-h-[calc(100dvh-5rem)] w-[22rem] shrink-0 overflow-y-auto ${wide} ${isOpen ? 'fixed inset-y-14 right-2 z-50 max-w-[calc(100vw-1rem)] shadow-paper' : 'hidden'}`}
      >
        <div className="sticky top-0 z-10 flex border-b border-hairline bg-surface px-2">
          <div role="tablist" aria-label="辅助栏" className="flex">
          {tabs.map(([id, label]) => (
            <button key={id} type="button" role="tab" id={`dock-${id}`} aria-selected={tab === id} aria-controls="dock-panel" onClick={() => setDock({ tab: id })}
              className={`px-3 py-2.5 ${tab === id ? 'border-b-2 border-primary font-semibold' : 'text-muted'}`}>{label}</button>
          ))}
          </div>
          <button type="button" className={`btn btn-quiet ml-auto ${narrow}`} onClick={() => setDock({ isOpen: false })}>关闭</button>
        </div>
        <div role="tabpanel" id="dock-panel" aria-labelledby={`dock-${tab}`} tabIndex={0} className="p-3">
          {tab === 'requirements' && <Requirements section={section} />}
          {tab === 'findings' && <SectionFindings findings={findings} />}
          {tab === 'numbers' && <NumberList section={key} />}
          {tab === 'preview' && <Paper scale={0.4} at={key} />}
        </div>
      </aside>
    </>
  );
}

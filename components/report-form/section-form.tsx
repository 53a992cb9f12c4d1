'use client';

import Link from 'next/link';
import { useEffect } from 'react';
import { FindingGroups } from '@/components/findings/finding-list';
import { focusHash } from '@/components/findings/walk';
import type { Draft } from '@/components/workspace/draft';
import { isGap } from '@/components/workspace/section-status';
import { useDraft, useDraftValue, useFindings } from '@/components/workspace/workspace';
import { proposeFeeStatement } from '@/lib/report/propose';
import type { Block } from '@/lib/template/types';
import { FrontForm } from './front-form';
import { textLens } from './lenses';
import { OverviewForm } from './overview-form';
import { ProseField } from './prose-field';
import { TableField } from './table-field';

/** 六: the sentence on the 信息处理费 and the one for “nothing else”, ready to insert. */
function OtherMattersTools({ nilPhrase }: { nilPhrase: string }) {
  const draft = useDraft();
  const text = useDraftValue(({ report }) => report().otherMatters);
  const fee = proposeFeeStatement(draft.template);
  const insert = (sentence: string, label: string) => {
    const value = [draft.report().otherMatters.trim(), sentence].filter(Boolean).join('\n');
    draft.change([{ path: 'otherMatters', value }], { label });
  };
  return (
    <div className="mb-3 flex flex-wrap gap-2">
      {fee && !text.includes('处理费') && <button type="button" className="btn" onClick={() => insert(fee, '插入说明')}>插入未收取信息处理费的说明</button>}
      {!text.includes(nilPhrase.replace('。', '')) && <button type="button" className="btn" onClick={() => insert(nilPhrase, '插入无其他事项')}>插入“{nilPhrase}”</button>}
    </div>
  );
}

function BlockForm({ block, heading }: { block: Block; heading: string }) {
  if (block.type === 'table') return <TableField table={block.table} />;
  if (block.key === 'overview') return <OverviewForm />;
  return (
    <>
      {block.nilPhrase && <OtherMattersTools nilPhrase={block.nilPhrase} />}
      <ProseField name={block.key} address={block.key} label={`${heading.split('、').slice(1).join('、')}正文`} lens={textLens(block.key)} rows={10} takesNumbers />
    </>
  );
}

/** Loads the rules on words when the page has nothing else to do, so that the first edit is judged. */
function prepareWhenIdle(draft: Draft): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(draft.prepare, 1000);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(draft.prepare, { timeout: 3000 });
  return () => cancelIdleCallback(handle);
}

/** One line on a 定稿 report: why nothing can be typed, and the way out. */
function FinalNote() {
  const { id } = useDraft();
  return <p className="panel mb-4 px-4 py-3">已定稿，退回修改后再改　<Link className="text-primary underline" href={`/reports/${id}/done`}>去退回</Link></p>;
}

/** One section of the form: official heading, guidance in the dock, its blocks. */
export function SectionForm({ section: key }: { section: string }) {
  const draft = useDraft();
  const section = draft.template.sections.find((candidate) => candidate.key === key);
  const findings = useFindings().filter((finding) => finding.section === key && !isGap(finding));
  // Coming from a finding or the preview, the address says which field.
  useEffect(() => focusHash(location.hash), []);
  const isFinal = useDraftValue(({ report }) => report().status === 'final');
  const hasText = section?.blocks.some((block) => block.type === 'prose') ?? true;
  useEffect(() => (hasText ? prepareWhenIdle(draft) : undefined), [draft, hasText]);
  return (
    <div>
      <h1 className="mb-4 pr-28 text-xl font-semibold xl:pr-0">{section?.heading ?? '报头与落款'}</h1>
      {isFinal && <FinalNote />}
      <fieldset disabled={isFinal} className="contents">
      {section ? section.blocks.map((block, i) => <BlockForm key={i} block={block} heading={section.heading} />) : <FrontForm />}
      </fieldset>
      {/* Where the dock is a drawer. */}
      {hasText && findings.length > 0 && <section aria-label="本节检查" className="mt-4 space-y-3 xl:hidden"><FindingGroups findings={findings} /></section>}
    </div>
  );
}

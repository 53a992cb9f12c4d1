'use client';

import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { useRouter } from 'next/navigation';
import { useDeferredValue, useEffect, useMemo, useRef, type CSSProperties, type MouseEvent } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import { fieldOf, focusField } from '@/components/findings/walk';
import { useDraft, useReport } from '@/components/workspace/workspace';
import { sectionOf } from '@/lib/check/rule';
import { compose } from '@/lib/document/compose';
import { toHast } from '@/lib/render/hast';
import { paperStyles } from '@/lib/render/html/styles';

interface Props {
  /** Share of the real size at which the sheet is drawn. */
  scale: number;
  /** Key of the section to bring into sight. */
  at?: string;
}

/** The finished document beside the form: the same tree as the exported page. A click on a value goes to its field. */
export function Paper({ scale, at }: Props) {
  const draft = useDraft();
  const report = useDeferredValue(useReport());
  const router = useRouter();
  const sheet = useRef<HTMLDivElement>(null);
  const page = useMemo(() => {
    const tree = toHast(compose(draft.template, report), { addresses: true, idPrefix: 'paper-' });
    return toJsxRuntime(tree, { Fragment, jsx, jsxs });
  }, [draft.template, report]);
  useEffect(() => {
    if (at) sheet.current?.querySelector(`[data-address="${at}"]`)?.scrollIntoView({ block: 'start' });
  }, [at]);
  const go = ({ target }: MouseEvent) => {
    const address = (target as HTMLElement).closest<HTMLElement>('[data-address]')?.dataset.address;
    if (!address) return;
    const isSection = draft.template.sections.some(({ key }) => key === address);
    const field = isSection ? '' : fieldOf(draft, address);
    if (field && focusField(field)) return;
    router.push(`/reports/${draft.id}/${isSection ? address : sectionOf(draft.template, address)}#${encodeURIComponent(field)}`);
  };
  return (
    <div className="paper-frame" style={{ '--paper-scale': scale } as CSSProperties}>
      <style>{paperStyles}</style>
      <div ref={sheet} className="paper-sheet" onClick={go}>{page}</div>
    </div>
  );
}

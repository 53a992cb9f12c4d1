'use client';

import { useState } from 'react';
import { Paper } from '@/components/paper/paper';
import { useDraft, useReport } from '@/components/workspace/workspace';
import { compose } from '@/lib/document/compose';
import { renderHtmlFragment } from '@/lib/render/html/fragment';
import { pageStyles } from '@/lib/render/html/styles';
import { copyHtml } from './copy-html';
import { DownloadLink } from './download-link';
import { useZoom, type Zoom } from './use-zoom';

const zooms: [Zoom, string][] = [['fit', '适合宽度'], [0.5, '50%'], [0.75, '75%'], [1, '100%'], [1.25, '125%']];

function ZoomChoice({ zoom, setZoom }: { zoom: Zoom; setZoom: (zoom: Zoom) => void }) {
  return (
    <select
      aria-label="显示比例"
      className="field w-auto"
      value={String(zoom)}
      onChange={({ target }) => setZoom(zooms.find(([one]) => String(one) === target.value)![0])}
    >
      {zooms.map(([one, words]) => <option key={one} value={String(one)}>{words}</option>)}
    </select>
  );
}

function CopyButton() {
  const { template } = useDraft();
  const report = useReport();
  const [words, setWords] = useState('');
  const copy = async () => {
    const done = await copyHtml(renderHtmlFragment(compose(template, report)));
    setWords(done ? '已复制，粘贴到网站后台的编辑器' : '浏览器不允许复制，改用下载网页片段');
  };
  return (
    <>
      <button type="button" className="btn" onClick={() => void copy()}>复制网页片段</button>
      <span role="status" className="text-muted empty:hidden">{words}</span>
    </>
  );
}

/** 预览与打印: the sheet as the files hold it, and the files. */
export function Preview() {
  const { id } = useDraft();
  const { status } = useReport();
  const { place, zoom, setZoom, scale } = useZoom();
  const base = `/reports/${id}`;
  return (
    <>
      <style media="print">{pageStyles(status !== 'final')}</style>
      <div className="screen-only mx-auto mb-4 flex max-w-4xl flex-wrap items-center gap-2">
        <h1 className="mr-auto text-xl font-semibold">预览与打印</h1>
        <ZoomChoice zoom={zoom} setZoom={setZoom} />
        <CopyButton />
        <DownloadLink href={`${base}/docx`}>下载 Word</DownloadLink>
        <DownloadLink href={`${base}/html`}>下载网页</DownloadLink>
        <DownloadLink href={`${base}/fragment`}>下载网页片段</DownloadLink>
        <button type="button" className="btn btn-primary" title="Ctrl+P" onClick={() => window.print()}>打印</button>
      </div>
      <div ref={place} className="overflow-x-auto pb-6 print:overflow-visible print:pb-0">
        <div className="mx-auto w-fit print:w-auto"><Paper scale={scale} /></div>
      </div>
    </>
  );
}

import type { Metadata } from 'next';
import Link from 'next/link';
import { SitePage } from '@/components/frame/site-page';
import { yearWords } from '@/components/guide/guide-front';
import { templates } from '@/templates';

export const metadata: Metadata = { title: '填报说明' };

export default function FormatsPage() {
  return (
    <SitePage here="/formats" narrow>
      <h1 className="text-xl font-semibold">填报说明</h1>
      <p className="mb-4 mt-1 text-muted">报告年度决定格式</p>
      <ul className="panel divide-y divide-hairline">
        {templates.toReversed().map(({ id, label, citation, years }) => (
          <li key={id} className="relative flex flex-wrap items-baseline gap-x-4 px-4 py-3 hover:bg-primary-soft sm:px-6">
            <Link href={`/formats/${id}`} className="font-medium text-primary after:absolute after:inset-0">{label}</Link>
            <span className="mr-auto text-muted">{citation.document}</span>
            <span className="text-muted">{yearWords(years)}</span>
          </li>
        ))}
      </ul>
    </SitePage>
  );
}

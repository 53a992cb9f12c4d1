import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { SitePage } from '@/components/frame/site-page';
import { GuideFront } from '@/components/guide/guide-front';
import { GuideSection } from '@/components/guide/guide-section';
import { findTemplate, templates } from '@/templates';

interface Props {
  params: Promise<{ format: string }>;
}

export const generateStaticParams = () => templates.map(({ id }) => ({ format: id }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const template = findTemplate((await params).format);
  return { title: template ? `${template.label}填报说明` : '填报说明' };
}

/** The guide of one format, made from its template alone. */
export default async function FormatPage({ params }: Props) {
  const template = findTemplate((await params).format) ?? notFound();
  return (
    <SitePage here="/formats">
      <h1 className="mb-4 text-xl font-semibold">{template.label}填报说明</h1>
      <div className="items-start gap-8 lg:grid lg:grid-cols-[minmax(0,1fr)_14rem]">
        <div className="space-y-4">
          <GuideFront template={template} />
          {template.sections.map((section) => <GuideSection key={section.key} template={template} section={section} />)}
        </div>
        <nav aria-label="本页内容" className="sticky top-18 hidden lg:block">
          <ul className="space-y-1 border-l border-hairline text-sm">
            {template.sections.map(({ key, heading }) => <li key={key}><a href={`#${key}`} className="block px-3 py-1 text-muted hover:text-ink">{heading}</a></li>)}
            <li className="border-t border-hairline pt-1"><Link href="/formats" className="block px-3 py-1 text-muted hover:text-ink">其他年度的格式</Link></li>
          </ul>
        </nav>
      </div>
    </SitePage>
  );
}

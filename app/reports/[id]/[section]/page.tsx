import { notFound } from 'next/navigation';
import { Dock } from '@/components/workspace/dock';
import { SectionForm } from '@/components/report-form/section-form';
import { openReport } from '../../../server';

/** One section of the form; 报头与落款 is a section too. */
export default async function SectionPage({ params }: { params: Promise<{ id: string; section: string }> }) {
  const { id, section } = await params;
  const { template } = await openReport(id);
  const found = template.sections.find(({ key }) => key === section);
  if (!found && section !== 'front') notFound();
  const isWide = found?.blocks.some((block) => block.type === 'table' && template.tables.some((table) => table.key === block.table && table.labelColumns > 2)) ?? false;
  return (
    <div className="relative flex items-start gap-4">
      <div className={`min-w-0 flex-1 ${isWide ? '' : 'mx-auto max-w-4xl'}`}>
        <SectionForm key={section} section={section} />
      </div>
      <Dock section={section} isDrawer={isWide} />
    </div>
  );
}

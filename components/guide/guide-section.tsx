import type { Block, Guidance, Section, Template } from '@/lib/template/types';
import { tableOf } from '@/lib/template/tree';
import { Basis } from './basis';
import { GuideTable } from './guide-table';

function GuidanceList({ guidance }: { guidance: Guidance[] }) {
  return (
    <ul className="list-disc space-y-1 pl-5">
      {guidance.map(({ text, basis }) => <li key={text}>{text}<Basis text={basis} /></li>)}
    </ul>
  );
}

function Asks({ asks }: { asks: string[] }) {
  return asks.length > 0 && <p className="text-muted">要点：{asks.join('；')}</p>;
}

/** What a text part has to hold. */
function GuideProse({ block }: { block: Extract<Block, { type: 'prose' }> }) {
  return (
    <>
      {block.aspects && (
        <dl className="space-y-3">
          {block.aspects.map(({ key, heading, hint, asks }) => (
            <div key={key}>
              <dt className="font-medium">{heading}</dt>
              <dd>{hint}<Asks asks={asks} /></dd>
            </div>
          ))}
        </dl>
      )}
      <Asks asks={block.asks ?? []} />
      {block.nilPhrase && <p>没有时写“{block.nilPhrase}”</p>}
    </>
  );
}

/** One section of the official form: what to fill and on which ground, all from the template. */
export function GuideSection({ template, section }: { template: Template; section: Section }) {
  return (
    <section aria-labelledby={section.key} className="panel space-y-4 px-4 py-5 sm:px-6">
      <h2 id={section.key} className="scroll-mt-20 text-lg font-semibold">{section.heading}</h2>
      <GuidanceList guidance={section.guidance} />
      {section.blocks.map((block) =>
        block.type === 'table'
          ? <GuideTable key={block.table} table={tableOf(template, block.table)} equations={template.equations.filter(({ table }) => table === block.table)} />
          : <GuideProse key={block.key} block={block} />)}
    </section>
  );
}

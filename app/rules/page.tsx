import type { Metadata } from 'next';
import { SitePage } from '@/components/frame/site-page';
import { RuleEntry } from '@/components/rules/rule-entry';
import { aliases, leftOut } from '@/lib/check/cards/left-out';
import { families, familyOf } from '@/lib/check/cards/families';
import { catalogue } from '@/lib/check/catalogue';
import { templates } from '@/templates';

export const metadata: Metadata = { title: '检查规则' };

/** Every rule, from the same data that `nianbao rules` prints. */
export default function RulesPage() {
  const rules = catalogue(templates);
  const parts = families.map(([prefix, name]) => ({ prefix, name, of: rules.filter(({ id }) => familyOf(id) === prefix) })).filter(({ of }) => of.length > 0);
  return (
    <SitePage here="/rules">
      <h1 className="text-xl font-semibold">检查规则</h1>
      <p className="mb-4 mt-1 text-muted">共 {rules.length} 条。需要处理的在定稿前改正或写明说明，建议核对和提示不影响定稿</p>
      <div className="items-start gap-8 lg:grid lg:grid-cols-[minmax(0,1fr)_14rem]">
        <div className="space-y-4">
          {parts.map(({ prefix, name, of }) => (
            <section key={prefix} aria-labelledby={prefix} className="panel px-4 py-4 sm:px-6">
              <h2 id={prefix} className="scroll-mt-20 text-lg font-semibold">{name} <span className="text-base font-normal text-muted">{of.length}</span></h2>
              <div className="divide-y divide-hairline">{of.map((rule) => <RuleEntry key={rule.id} {...rule} />)}</div>
            </section>
          ))}
          <section aria-labelledby="left-out" className="panel px-4 py-4 sm:px-6">
            <h2 id="left-out" className="scroll-mt-20 text-lg font-semibold">同一规则的其他编号，不检查的编号</h2>
            <ul className="mt-2 space-y-1">
              {Object.entries(aliases).map(([id, of]) => <li key={id}>{id}　同 <a className="text-primary underline underline-offset-4" href={`#${of}`}>{of}</a></li>)}
              {Object.entries(leftOut).map(([id, why]) => <li key={id}>{id}　{why}</li>)}
            </ul>
          </section>
        </div>
        <nav aria-label="本页内容" className="sticky top-18 hidden lg:block">
          <ul className="space-y-1 border-l border-hairline text-sm">
            {parts.map(({ prefix, name }) => <li key={prefix}><a href={`#${prefix}`} className="block px-3 py-1 text-muted hover:text-ink">{name}</a></li>)}
          </ul>
        </nav>
      </div>
    </SitePage>
  );
}

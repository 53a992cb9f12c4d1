import type { Template } from '@/lib/template/types';
import { chineseDate } from '@/lib/text/date';

const names: Record<string, string> = {
  organ: '机关全称', year: '年度', siteName: '网站名称', siteUrl: '网址', department: '联系部门', contact: '联系方式', count: '件数', amount: '金额',
};

/** A pattern of the template with its open places named: 〔机关全称〕. */
export const openPlaces = (pattern: string): string => pattern.replace(/\{(\w+)\}/g, (_, key: string) => `〔${names[key] ?? key}〕`);

/** 2021 年度起, 2019 至 2020 年度. */
export const yearWords = ({ from, to }: Template['years']): string => (to === null ? `${from} 年度起` : `${from} 至 ${to} 年度`);

/** Source of the form, and what it proposes for title, preface and fees. */
export function GuideFront({ template }: { template: Template }) {
  const { citation, years, titlePattern, prefacePattern, feeStatements } = template;
  const rows: [string, string[]][] = [
    ['依据', [`${citation.authority}，${citation.document}${citation.date ? `，${chineseDate(citation.date)}` : ''}`]],
    ['适用', [yearWords(years)]],
    ['标题', [openPlaces(titlePattern)]],
    ['前言', prefacePattern.map(openPlaces)],
    ...(feeStatements ? [['信息处理费', [feeStatements.none, openPlaces(feeStatements.amount)]] as [string, string[]]] : []),
  ];
  return (
    <dl className="panel divide-y divide-hairline px-4 sm:px-6">
      {rows.map(([name, lines]) => (
        <div key={name} className="gap-4 py-3 sm:flex">
          <dt className="w-24 shrink-0 font-medium">{name}</dt>
          <dd className="space-y-1">{lines.map((line) => <p key={line} className="break-words">{line}</p>)}</dd>
        </div>
      ))}
    </dl>
  );
}

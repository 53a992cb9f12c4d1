import type { Fact } from '@/lib/narrative/fact';
import { readFacts } from '@/lib/narrative/read';
import { plainNumber } from '@/lib/report/values';
import { faultIn } from '../../paragraph-rule';
import { paragraphsOf, runningText, type Paragraph } from '../../passages';
import type { Context, Fault, Rule } from '../../rule';

/** A figure at its place in the report. */
interface Said {
  paragraph: Paragraph;
  metric: string;
  value: number;
  start: number;
  end: number;
}

const published = /(?:^|[，。；：])(?:20\d\d年度?，?|全年|本年度?|一年来|我[局委办厅镇乡]|本机关|共|累计|共计){0,4}主动公开(?:各类)?(?:政府)?信息(?:共计|共|累计|总计)?(\d{1,9})[余多]?条/g;
const channel = /网站|平台|公众号|微信|微博|专栏|栏目|公报|通过|其中|年(?!度|，|共|全|我|本|主|累)/;

/** Whole numbers of published entries; a number of one channel is no whole. */
function publishedIn(paragraph: Paragraph): Said[] {
  return [...paragraph.text.matchAll(published)].flatMap((match): Said[] => {
    const from = Math.max(0, paragraph.text.lastIndexOf('。', match.index));
    if (/[余多]条$/.test(match[0]) || channel.test(paragraph.text.slice(from, match.index))) return [];
    return [{ paragraph, metric: '主动公开信息', value: Number(match[1]), start: match.index + match[0].search(/[^，。；：]/), end: match.index + match[0].length }];
  });
}

/** Only facts with one meaning: 收到 may or may not include what was carried in. */
const isPlain = ({ sums, isAkin, rule }: Fact): boolean => sums.length === 1 && !isAkin && rule !== 'NT-15';

function saidIn(paragraph: Paragraph, { template, report }: Context): Said[] {
  const facts = readFacts(paragraph.text, { template, year: report.year, organ: report.organ }).filter(isPlain);
  return [...facts.map(({ metric, value, words: [start, end] }) => ({ paragraph, metric, value, start, end })), ...publishedIn(paragraph)];
}

/** The same figure stated with different values in two places. */
export const twice: Rule = {
  id: 'NN-06', severity: 'error', basis: '同一数据前后一致',
  run(context) {
    const first = new Map<string, Said>();
    const faults: Fault[] = [];
    for (const paragraph of paragraphsOf(context.report).filter(({ part }) => runningText.includes(part))) {
      for (const said of saidIn(paragraph, context)) {
        const before = first.get(said.metric);
        if (!before) first.set(said.metric, said);
        else if (before.value !== said.value) {
          const fault = faultIn(said.paragraph, { start: said.start, end: said.end, message: `${said.metric}前后不一致：${plainNumber(before.value)}、${plainNumber(said.value)}` });
          faults.push({ ...fault, at: [...new Set([...fault.at, before.paragraph.at])] });
        }
      }
    }
    return faults;
  },
};

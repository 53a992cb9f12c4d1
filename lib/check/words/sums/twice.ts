import type { StatedFact } from '@/lib/narrative/fact';
import { plainNumber } from '@/lib/report/values';
import { matchesOf } from '@/lib/text/matches';
import { faultIn } from '../../paragraph-rule';
import { paragraphsOf, runningText, type Paragraph } from '../../passages';
import type { Fault, Rule } from '../../rule';
import { sitesThatDiffer } from './channels';

/** A figure, and its words as a fault without a message. */
interface Said extends Pick<StatedFact, 'metric' | 'value'> {
  place: Fault;
}

const published = /(?:^|[，,。；;：:])(?:20\d\d年度?[，,]?|全年|本年度?|一年来|我[局委办厅镇乡]|本机关|共|累计|共计){0,4}主动公开(?:各类)?(?:政府)?信息(?:共计|共|累计|总计)?(\d{1,9})[余多]?条/g;
const channel = /网站|平台|公众号|微信|微博|专栏|栏目|公报|通过|其中|年(?!度|，|,|共|全|我|本|主|累)/;

/** Whole numbers of published entries; a number of one channel is no whole. */
function publishedIn(paragraph: Paragraph): Said[] {
  const { text } = paragraph;
  if (!text.includes('主动公开')) return [];
  return matchesOf(text, published).flatMap((match): Said[] => {
    const from = Math.max(0, text.lastIndexOf('。', match.index));
    if (/[余多]条$/.test(match[0]) || channel.test(text.slice(from, match.index))) return [];
    const place = faultIn(paragraph, { start: match.index + match[0].search(/[^，,。；;：:]/), end: match.index + match[0].length, message: '' });
    return [{ metric: '主动公开信息', value: Number(match[1]), place }];
  });
}

/** Only facts with one meaning: 收到 may or may not include what was carried in. */
const isPlain = ({ sums, isAkin, rule }: StatedFact): boolean => sums.length === 1 && !isAkin && rule !== 'NT-15';

const stated = ({ metric, value, at, section, text, words }: StatedFact): Said => ({ metric, value, place: { at: [at], section, message: '', text, span: words } });

/** The same figure stated with different values in two places. */
export const twice: Rule = {
  id: 'NN-06', severity: 'error', basis: '同一数据前后一致',
  run({ report }, facts) {
    const first = new Map<string, Said>();
    const faults: Fault[] = [];
    const note = (said: Said) => {
      const { metric, value, place } = said;
      const before = first.get(metric);
      if (!before) first.set(metric, said);
      else if (before.value !== value) {
        const message = `${metric}前后不一致：${plainNumber(before.value)}、${plainNumber(value)}`;
        faults.push({ ...place, message, at: [...new Set([...place.at, ...before.place.at])] });
      }
    };
    for (const fact of facts) if (isPlain(fact)) note(stated(fact));
    const paragraphs = paragraphsOf(report).filter(({ part }) => runningText.includes(part));
    paragraphs.forEach((paragraph) => publishedIn(paragraph).forEach(note));
    return [...faults, ...sitesThatDiffer(paragraphs)];
  },
};

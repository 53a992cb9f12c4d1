import { plainNumber } from '@/lib/report/values';
import { matchesOf } from '@/lib/text/matches';
import { faultIn } from '../../paragraph-rule';
import type { Paragraph } from '../../passages';
import type { Fault } from '../../rule';

/** 通过县政府网站公开信息20条, 门户网站主动公开政府信息22条, 通过政府网站公开政府文件、预决算等信息55条: all that one site published. */
const onSite = /(?:网站|专栏|栏目)[^\d，,。；;：:、]{0,12}(?:主动)?公开(?:各类)?(?:政府|政务)?(?:信息|(?:[^\d，,。；;：:]{2,40}?)等信息)(?:共计|共|累计|总计)?(\d{1,7})条/g;

interface Stated {
  paragraph: Paragraph;
  start: number;
  end: number;
  value: number;
}

/** Numbers of entries that stand for a whole site; a part of a list is none. */
function statedIn(paragraph: Paragraph): Stated[] {
  const { text } = paragraph;
  if (!text.includes('公开')) return [];
  return matchesOf(text, onSite).flatMap((match): Stated[] => {
    const sentence = text.slice(text.lastIndexOf('。', match.index) + 1, match.index);
    return /其中|包括|\d条/.test(sentence) ? [] : [{ paragraph, start: match.index, end: match.index + match[0].length, value: Number(match[1]) }];
  });
}

/** NN-06: a report that twice tells how much its site published, and differs. Of three or more numbers each may be of a site of its own. */
export function sitesThatDiffer(paragraphs: readonly Paragraph[]): Fault[] {
  const stated = paragraphs.flatMap(statedIn);
  const [first, second] = stated;
  if (stated.length !== 2 || !first || !second || first.value === second.value || first.paragraph === second.paragraph) return [];
  const message = `网站公开信息的条数前后不一致：${plainNumber(first.value)}、${plainNumber(second.value)}，口径不同的写明口径`;
  const fault = faultIn(second.paragraph, { start: second.start, end: second.end, message });
  return [{ ...fault, severity: 'warning', at: [...new Set([...fault.at, first.paragraph.at])] }];
}

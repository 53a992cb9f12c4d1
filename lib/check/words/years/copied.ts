import { entryAddress } from '@/lib/report/overview';
import type { Report } from '@/lib/report/report';
import type { ProseKey, Severity } from '@/lib/template/types';
import { likeness, type Likeness, type Repeat } from '@/lib/text/similarity';
import { sectionNumber, sectionOf, type Context, type Fault, type Rule } from '../../rule';
import type { Settings } from '../../settings';
import { proseOf } from '../content';

const basis = '不得内容雷同、敷衍塞责';

/** Characters from which on a likeness says something. */
const leastCounted = 60;

/** The longest repeat, which tells best what to write anew. */
const longestOf = ({ repeated }: Likeness): Repeat | undefined =>
  repeated.reduce<Repeat | undefined>((longest, one) => (!longest || one.end - one.start > longest.end - longest.start ? one : longest), undefined);

/** A stretch of a whole section as a stretch of the field that holds it; one that spans fields is cut at the end of the first. */
function fieldOf(report: Report, key: ProseKey, { start, end }: Repeat): Pick<Fault, 'at' | 'span' | 'text'> {
  const pieces = key === 'overview' ? report.overview.map((entry, i) => ({ at: entryAddress(entry, i), text: entry.text })) : [{ at: key, text: report[key] }];
  let before = 0;
  for (const { at, text } of pieces) {
    if (start < before + text.length) {
      const span = [start - before, Math.min(end - before, text.length)] as const;
      return { at: [at], span, text: text.slice(...span) };
    }
    before += text.length + 1;
  }
  return { at: [key] };
}

type Grade = (share: number, settings: Settings) => Severity | null;

function copyFault(context: Context, key: ProseKey, grade: Grade): Fault[] {
  const { template, report, previous, settings } = context;
  if (!previous) return [];
  const like = likeness(proseOf(report, key), proseOf(previous.report, key));
  const severity = like.counted < leastCounted ? null : grade(like.share, settings);
  const longest = longestOf(like);
  if (!severity || !longest) return [];
  const section = sectionOf(template, key);
  // Rounded down: 84.9 % is not called 85 %, which would be refused.
  const message = `${sectionNumber(template, section)}与上年相同 ${Math.floor(like.share * 100)}%，写本年的情况`;
  return [{ ...fieldOf(report, key, longest), section, severity, message }];
}

const problemsCopied: Rule = {
  id: 'XY-05', severity: 'warning', basis,
  run: (context) => copyFault(context, 'problems', (share, { problemsLikeness, problemsCopied: refused }) => {
    if (share >= refused) return 'error';
    return share >= problemsLikeness ? 'warning' : null;
  }),
};

const overviewCopied: Rule = {
  id: 'XY-06', severity: 'warning', basis,
  run: (context) => copyFault(context, 'overview', (share, { overviewLikeness }) => (share >= overviewLikeness ? 'warning' : null)),
};

export const copyRules: readonly Rule[] = [problemsCopied, overviewCopied];

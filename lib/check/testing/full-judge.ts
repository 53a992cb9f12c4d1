import type { Template } from '@/lib/template/types';
import { judge } from '../check';
import type { LiveJudge } from '../live';

/** A judge that has all rules at hand, for tests of what is built on one. */
export const fullJudge = (template: Template): LiveJudge => ({
  judge: (report, today) => judge({ template, report, ...(today && { today }) }),
  prepare: () => {},
  onReady: () => {},
});

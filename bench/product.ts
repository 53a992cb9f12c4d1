/** What the bench measures of the product, bundled as it is shipped. */
export { compose } from '@/lib/document/compose';
export { checkTables, judge } from '@/lib/check/check';
export { contextOf } from '@/lib/check/judgement';
export { wordsJudge } from '@/lib/check/judge-words';
export { liveJudge } from '@/lib/check/live';
export { planOf } from '@/lib/report/plan';
export { settleTotals } from '@/lib/report/totals';
export { flattenCells } from '@/lib/report/cells-json';
export { readReport } from '@/lib/report/json';
export { changingParts, levels } from '@/lib/render/docx/package';
export { renderDocx } from '@/lib/render/docx/compiled';
export { renderHtmlPage as renderHtml } from '@/lib/render/html/page';
export { renderDocxReference } from '@/lib/render/docx/reference';
export { findTemplate } from '@/templates';

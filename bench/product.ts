/** What the bench measures of the product, bundled as it is shipped. */
export { compose } from '@/lib/document/compose';
export { layoutTable } from '@/lib/document/table-layout';
export { checkTables } from '@/lib/check/check';
export { checkEquations } from '@/lib/check/equations';
export { planOf } from '@/lib/report/plan';
export { settleTotals } from '@/lib/report/totals';
export { flattenCells } from '@/lib/report/cells-json';
export { readReport } from '@/lib/report/json';
export { findTemplate } from '@/templates';

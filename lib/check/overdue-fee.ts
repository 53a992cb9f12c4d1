import { placesOf } from '@/lib/narrative/places';
import { figure, numberOf, type CellRule } from './cell-rule';
import { sectionNumber, sectionOf } from './rule';

const amount = /[1-9][\d,]*(?:\.\d+)?\s?万?元/;

/** T3-07: applications closed because a fee notice was not paid, while section six names no fee. */
export const overdueFee: CellRule = {
  id: 'T3-07', severity: 'hint', basis: '国办函〔2020〕109号',
  reads: (template) => placesOf(template).row('results.other.overdueFee'),
  run({ template, report }, { plan, sums }) {
    const [cell] = placesOf(template).row('results.other.overdueFee');
    const closed = cell === undefined ? NaN : figure(sums, numberOf(plan, cell));
    if (cell === undefined || !(closed > 0) || amount.test(report.otherMatters)) return [];
    const six = sectionNumber(template, sectionOf(template, 'otherMatters'));
    return [{ at: [cell, 'otherMatters'], section: sectionOf(template, cell), message: `逾期未缴费：${closed} 件，${six}没有收费金额，核对收费说明` }];
  },
};

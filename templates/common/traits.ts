import type { Traits } from '@/lib/template/types';

const denied = 'table3.results.denied';
const notHandled = 'table3.results.notHandled';
const dispute = (group: string) => ({ total: `table4.${group}.total`, pending: `table4.${group}.pending` });

/** What both official forms answer alike, since 表三 and 表四 hardly differ. */
export const commonTraits = {
  ruleMakingRows: ['table2.regulations'],
  stateSecretRows: [`${denied}.stateSecret`],
  doubtfulRows: [`${notHandled}.massRepeated`, `${notHandled}.reconfirm`],
  disputes: [dispute('review'), dispute('litigationDirect'), dispute('litigationAfterReview')],
  directSuits: 'table4.litigationDirect.total',
} satisfies Partial<Traits>;

/** Totals of the rows of 表三 that are compared with each other. */
export const requestCells = (misc: string | null): Traits['requests'] => ({
  received: 'table3.newReceived.total',
  carriedIn: 'table3.carriedIn.total',
  closed: 'table3.results.total.total',
  carriedOut: 'table3.carriedOut.total',
  misc,
});

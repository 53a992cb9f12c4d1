import { expect, it } from 'vitest';
import type { DocumentTable } from '@/lib/document/model';
import { layoutTable } from '@/lib/document/table-layout';
import { templates } from '@/templates';
import { staysWhole } from './table-height';

const tables = templates.flatMap((template) => template.tables.map((table) => layoutTable(table, () => '0')));
const enlarged = (table: DocumentTable): DocumentTable => ({ ...table, print: { size: 28, line: 400, rowHeight: 600 } });

it('keeps every official table on one page', () => expect(tables.map(staysWhole)).toEqual(tables.map(() => true)));

it('lets a table break that no page holds', () => {
  expect(tables.filter(({ keepTogether }) => keepTogether === 'always').map(enlarged).map(staysWhole)).toEqual([false, false]);
});

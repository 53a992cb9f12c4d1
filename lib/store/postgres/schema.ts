import { integer, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Report, Status } from '@/lib/report/report';
import type { Origin, OrganProfile, PreviousLink, Step, VersionKind } from '../store';
import { document, words } from './json';

/**
 * The tables as the migrations leave them. Every key starts with the organ, so that one database can serve many and
 * be spread by organ; nothing here needs enums, triggers, sequences or extensions.
 */
const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

export const reports = pgTable(
  'reports',
  {
    orgId: text('org_id').notNull(),
    id: uuid('id').notNull(),
    document: document<Report>('document').notNull(),
    title: words('title'),
    organName: words('organ_name').notNull(),
    year: integer('year').notNull(),
    format: words('format').notNull(),
    status: text('status').$type<Status>().notNull(),
    revision: integer('revision').notNull(),
    origin: document<Origin>('origin').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    deletedAt: instant('deleted_at'),
  },
  (table) => [primaryKey({ columns: [table.orgId, table.id] })],
);

export const reportHistory = pgTable(
  'report_history',
  {
    orgId: text('org_id').notNull(),
    reportId: uuid('report_id').notNull(),
    revision: integer('revision').notNull(),
    step: document<Step>('step').notNull(),
    at: instant('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.orgId, table.reportId, table.revision] })],
);

export const reportVersions = pgTable(
  'report_versions',
  {
    orgId: text('org_id').notNull(),
    reportId: uuid('report_id').notNull(),
    id: uuid('id').notNull(),
    name: words('name').notNull(),
    kind: text('kind').$type<VersionKind>().notNull(),
    revision: integer('revision').notNull(),
    document: document<Report>('document').notNull(),
    at: instant('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.orgId, table.reportId, table.id] })],
);

export const previousReports = pgTable(
  'previous_reports',
  {
    orgId: text('org_id').notNull(),
    reportId: uuid('report_id').notNull(),
    link: document<PreviousLink>('link').notNull(),
  },
  (table) => [primaryKey({ columns: [table.orgId, table.reportId] })],
);

export const organProfiles = pgTable('organ_profiles', {
  orgId: text('org_id').notNull().primaryKey(),
  profile: document<OrganProfile>('profile').notNull(),
  updatedAt: instant('updated_at').notNull(),
});

import type { Change } from '@/lib/report/changes';
import type { Contact, Organ, Report, Status } from '@/lib/report/report';

/** One line of the list of reports. Times are ISO 8601 in UTC. */
export interface ReportSummary {
  id: string;
  title?: string;
  organName: string;
  year: number;
  format: string;
  status: Status;
  revision: number;
  updatedAt: string;
}

export interface StoredReport {
  id: string;
  report: Report;
  /** Counts the saves; a save names the revision it builds on. */
  revision: number;
  createdAt: string;
  updatedAt: string;
}

/** Where a new report came from. */
export interface Origin {
  kind: 'blank' | 'import' | 'copy' | 'sample';
  /** File name of an import, id of the copied report. */
  from?: string;
}

/**
 * Outcome of a change. `conflict`: someone saved in between, `stored` is what stands now. `final`: the report is 定稿 and
 * takes no edits until reopened. `missing`: no such report, or it is deleted.
 */
export type SaveResult =
  | { ok: true; revision: number; savedAt: string }
  | { ok: false; reason: 'conflict'; stored: StoredReport }
  | { ok: false; reason: 'missing' }
  | { ok: false; reason: 'final' };

export const versionKinds = ['auto', 'named', 'beforeFinal', 'beforeRestore', 'beforeImport'] as const;
export type VersionKind = (typeof versionKinds)[number];

/** A kept state of a report (版本). */
export interface VersionSummary {
  id: string;
  name: string;
  kind: VersionKind;
  at: string;
  revision: number;
}

export interface Version extends VersionSummary {
  report: Report;
}

/** What led to one revision. */
export type Step =
  | { kind: 'edit'; changes: Change[] }
  | { kind: 'restore'; versionId: string }
  | { kind: 'status'; status: Status };

export interface HistoryEntry {
  revision: number;
  at: string;
  step: Step;
}

/** Last year's report to compare with: one of the store, as it stands there, or one that a file brought. */
export type PreviousLink = { kind: 'stored'; id: string } | { kind: 'file'; name: string; report: Report };

/** What is remembered about the own organ for the next report (本单位信息). */
export interface OrganProfile {
  organ: Organ;
  contact?: Contact | string;
  /** Thresholds of checks that differ from the usual ones, by name. */
  settings?: Record<string, number>;
}

/** Where reports live. Every method is one unit: it happens as a whole or not at all. */
export interface Store {
  /** Reports that are not deleted, the last changed first. */
  list(): Promise<ReportSummary[]>;
  create(report: Report, origin?: Origin): Promise<StoredReport>;
  /** Null when there is none or it is deleted. */
  load(id: string): Promise<StoredReport | null>;
  /** Saving the same changes on the same revision again (an answer got lost) is answered like the first time. */
  save(id: string, changes: Change[], expectedRevision: number): Promise<SaveResult>;
  /** 定稿 (keeps a version first) or 退回. */
  setStatus(id: string, status: Status, expectedRevision: number): Promise<SaveResult>;
  /** All revisions after the given one, oldest first. */
  history(id: string, afterRevision?: number): Promise<HistoryEntry[]>;

  /** Newest first. */
  versions(id: string): Promise<VersionSummary[]>;
  version(id: string, versionId: string): Promise<Version | null>;
  /** Keeps the present state under a name; null when there is no such report. */
  keepVersion(id: string, name: string, kind: VersionKind): Promise<VersionSummary | null>;
  /** Puts a version back; what stood before is kept as a version. */
  restore(id: string, versionId: string): Promise<SaveResult>;

  /** True when a report was there to delete. */
  remove(id: string): Promise<boolean>;
  unremove(id: string): Promise<boolean>;
  /** A new draft with the same content; null when there is no such report. */
  copy(id: string): Promise<StoredReport | null>;

  /** What the report is compared with, or null. */
  previous(id: string): Promise<PreviousLink | null>;
  /** Attaches last year's report or takes it off; true when there is such a report. No edit: the revision stays. */
  attachPrevious(id: string, previous: PreviousLink | null): Promise<boolean>;

  organProfile(): Promise<OrganProfile | null>;
  saveOrganProfile(profile: OrganProfile): Promise<void>;
  close(): Promise<void>;
}

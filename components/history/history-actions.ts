import type { Result } from '@/components/ui/result';
import type { Report } from '@/lib/report/report';

export interface HistoryActions {
  keepVersion: (id: string, name: string) => Promise<Result>;
  restore: (id: string, versionId: string) => Promise<Result>;
}

/** A kept state as the list shows it. */
export interface VersionRow {
  id: string;
  name: string;
  at: string;
}

/** The version whose difference is shown. */
export interface OpenVersion {
  id: string;
  report: Report;
}

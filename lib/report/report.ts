import type { Address } from '@/lib/template/address';

/**
 * A value as it stands in a cell: a number, or the words as written when they are not a plain number (`00`,
 * `26.0480万元`, `—`), or null for 未填. Blank is never 0.
 */
export type CellValue = number | string | null;

export const organTypes = ['department', 'government', 'township', 'authorizedOrganization'] as const;
/** 部门 · 人民政府 · 乡镇街道 · 法律法规授权的组织 */
export type OrganType = (typeof organTypes)[number];

export interface Contact {
  department?: string;
  address?: string;
  postcode?: string;
  phone?: string;
  fax?: string;
  email?: string;
}

export interface Organ {
  fullName: string;
  shortName?: string;
  type: OrganType;
  /** Website on which the report is published. */
  siteName?: string;
  siteUrl?: string;
  /** 政府网站标识码 */
  siteCode?: string;
}

/** One piece of section one. An undivided section is one entry without heading. */
export interface OverviewEntry {
  /** Key of the template's aspect; absent for a further aspect and for introductory text. */
  aspect?: string;
  /** As printed, number included; a heading ending with 。 runs into its first paragraph; `''` for none. */
  heading: string;
  text: string;
}

export interface Signature {
  organName: string;
  /** `YYYY-MM-DD`, or `''` while not set. */
  date: string;
}

/** 说明: why what a finding says is kept as it is. It counts as long as the finding says the same. */
export interface Override {
  /** The sentence that was kept. */
  message: string;
  reason: string;
  /** Who wrote it. */
  by: string;
  /** ISO 8601 in UTC. */
  at: string;
}

export type Status = 'draft' | 'final';

/** A report in memory: cells are flat by address. `lib/report/json` reads and writes the public nested JSON. */
export interface Report {
  format: string;
  year: number;
  organ: Organ;
  /** Absent: the title proposed by the template. */
  title?: string;
  preface: string;
  overview: OverviewEntry[];
  problems: string;
  otherMatters: string;
  signature: Signature;
  contact?: Contact | string;
  publishDate?: string;
  status?: Status;
  /** By id of the finding. */
  overrides?: Record<string, Override>;
  /** Values by address. A total that stands here is declared (typed or imported); an absent one is computed. */
  cells: Record<Address, CellValue>;
  /** What a file held that the schema does not know; carried along so that nothing is lost. */
  unknown?: Record<string, unknown>;
}

/** One line of the list, in words. */
export interface ReportRow {
  id: string;
  title: string;
  organName: string;
  year: number;
  formatLabel: string;
  isFinal: boolean;
  updatedAt: string;
}

import type { FormatRow } from '@/components/new-report/format-row';
import { templates } from '@/templates';

/** The official formats, as page and action of a new report need them. */
export const formats: readonly FormatRow[] = templates.map(({ label, citation, years }) => ({ label, document: citation.document, ...years }));

'use client';

import { ImportButton, ImportOutcome } from '@/components/report-list/import-json';
import { useImport } from '@/components/report-list/use-import';

/** The other way to a new report: a JSON file that holds one. */
export function ImportPanel() {
  const { state, read } = useImport();
  return (
    <section aria-labelledby="import-heading" className="mt-10 border-t border-hairline pt-6">
      <h2 id="import-heading" className="text-lg font-semibold">导入 JSON</h2>
      <p className="mb-3 mt-1 text-muted">年度、格式和机关以文件为准，导入后是草稿</p>
      <ImportOutcome state={state} />
      <ImportButton state={state} read={(file) => void read(file)} label="选择文件" />
    </section>
  );
}

import type { Store } from '../store';
import { openHome, withRetry } from './database';
import { loadProfile, storeProfile } from './organ-profile';
import { loadPrevious, storePrevious } from './previous';
import { createReport, listReports, loadReport, setDeleted } from './reports';
import { changeStatus, readHistory, saveChanges } from './saving';
import { insertVersion, listVersions, loadVersion, restoreVersion } from './versions';

/** The store on a PostgreSQL whose tables `migrate` has made; `orgId` is the organ whose reports it holds. */
export function postgresStore(databaseUrl: string, orgId = 'default'): Store {
  const home = openHome(databaseUrl, orgId);
  const again = withRetry;
  return {
    list: () => again(() => listReports(home)),
    create: (report, origin = { kind: 'blank' }) => again(() => createReport(home, report, origin)),
    load: (id) => again(() => loadReport(home, id)),
    save: (id, changes, expected) => again(() => saveChanges(home, id, changes, expected)),
    setStatus: (id, status, expected) => again(() => changeStatus(home, id, status, expected)),
    history: (id, after = 0) => again(() => readHistory(home, id, after)),
    versions: (id) => again(() => listVersions(home, id)),
    version: (id, versionId) => again(() => loadVersion(home, id, versionId)),
    restore: (id, versionId) => again(() => restoreVersion(home, id, versionId)),
    keepVersion: (id, name, kind) =>
      again(async () => {
        const stored = await loadReport(home, id);
        return stored && insertVersion(home, stored, name, kind);
      }),
    remove: (id) => again(() => setDeleted(home, id, true)),
    unremove: (id) => again(() => setDeleted(home, id, false)),
    copy: (id) =>
      again(async () => {
        const stored = await loadReport(home, id);
        if (!stored) return null;
        const copy = await createReport(home, { ...stored.report, status: 'draft' }, { kind: 'copy', from: id });
        const previous = await loadPrevious(home, id);
        if (previous) await storePrevious(home, copy.id, previous);
        return copy;
      }),
    previous: (id) => again(() => loadPrevious(home, id)),
    attachPrevious: (id, previous) => again(() => storePrevious(home, id, previous)),
    organProfile: () => again(() => loadProfile(home)),
    saveOrganProfile: (profile) => again(() => storeProfile(home, profile)),
    close: () => home.pool.end(),
  };
}

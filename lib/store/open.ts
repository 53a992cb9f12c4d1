import { postgresStore } from './postgres/postgres-store';
import type { Store } from './store';

// On globalThis, since a development server loads this module anew after every edit.
const shared = globalThis as typeof globalThis & { nianbaoStores?: Map<string, Store> };

/** The store at `databaseUrl`; one pool of connections for the whole process. */
export function openStore(databaseUrl: string): Store {
  const stores = (shared.nianbaoStores ??= new Map());
  const open = stores.get(databaseUrl) ?? postgresStore(databaseUrl);
  stores.set(databaseUrl, open);
  return open;
}

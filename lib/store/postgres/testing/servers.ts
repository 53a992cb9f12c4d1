import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openPostgres } from '@/scripts/lib/postgres.mjs';
import { embeddedPrograms } from '@/scripts/lib/postgres-programs.mjs';
import { secondPostgres } from '@/scripts/lib/second-postgres.mjs';
import { migrate } from '../migrate';

export const migrationsFolder = path.join(import.meta.dirname, '../migrations');

/** The two homes of the store: the database we bring along, and another PostgreSQL. */
export const homes = [
  { name: 'embedded PostgreSQL', programs: embeddedPrograms },
  { name: 'another PostgreSQL', programs: secondPostgres },
];

export interface TestServer {
  url: string;
  folder: string;
  /** Stops the server and removes its data. */
  end(): Promise<void>;
}

/** A throw-away server, without tables when `migrated` is false. */
export async function testServer(programs: () => string, migrated = true): Promise<TestServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'nianbao-store-'));
  const server = await openPostgres(programs(), folder);
  if (migrated) await migrate(server.url, migrationsFolder);
  const end = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: server.url, folder, end };
}

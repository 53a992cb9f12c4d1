import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { at, isBundle } from './paths.mjs';
import { openPostgres } from './postgres.mjs';
import { embeddedPrograms } from './postgres-programs.mjs';
import { Refusal } from './say.mjs';

const steps = () => (isBundle ? at('migrations') : at('lib/store/postgres/migrations'));

/** Brings the tables up to date; refuses in words what cannot be. */
async function bringUpToDate(url) {
  const { migrate } = await import(pathToFileURL(at('dist/migrate.mjs')).href);
  try {
    await migrate(url, steps());
  } catch (error) {
    if (error.constructor.name.includes('MigrationRefused')) throw new Refusal(error.message);
    throw new Refusal(`数据库打不开：${error.message || error.code}`);
  }
}

/** The database this program works on: the one named by DATABASE_URL, else the one it brings along, on `folder`. */
export async function openDatabase(folder, env = process.env) {
  const server = env.DATABASE_URL
    ? { url: env.DATABASE_URL, stop: async () => {} }
    : await openPostgres(isBundle && existsSync(at('postgres')) ? at('postgres') : embeddedPrograms(), folder);
  try {
    await bringUpToDate(server.url);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server;
}

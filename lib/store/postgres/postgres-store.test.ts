import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleReport, storeContract } from '../testing/store.contract';
import { uuidv7 } from '../uuid';
import { postgresStore } from './postgres-store';
import { homes, testServer, type TestServer } from './testing/servers';

describe.each(homes)('$name', ({ name, programs }) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await testServer(programs);
  });
  afterAll(() => server?.end());

  // An organ of its own gives each test an empty store without a new database.
  storeContract(name, () => postgresStore(server.url, uuidv7()));

  test('one organ does not see the reports of another', async () => {
    const [one, other] = [postgresStore(server.url, uuidv7()), postgresStore(server.url, uuidv7())];
    const { id } = await one.create(sampleReport());
    expect(await other.list()).toEqual([]);
    expect(await other.load(id)).toBeNull();
    expect(await other.save(id, [], 1)).toEqual({ ok: false, reason: 'missing' });
    expect(await other.remove(id)).toBe(false);
    await Promise.all([one.close(), other.close()]);
  });
});

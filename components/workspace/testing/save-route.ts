import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { applyChanges, type Change } from '@/lib/report/changes';
import type { Report } from '@/lib/report/report';
import { readSave } from '@/lib/report/save-request';

/** How the route behaves: takes edits, breaks the line without an answer, or is in trouble itself. */
type Mode = 'takes' | 'breaks' | 'fails';

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** Stands for the save route of the app in tests: one report behind real HTTP, with the same answers. */
export async function saveRoute(initial: Report) {
  const route = {
    report: initial,
    revision: 1,
    mode: 'takes' as Mode,
    /** Paths of every request that came in, in order. */
    asked: [] as string[][],
    /** States that were kept as a version because they gave way. */
    kept: [] as Report[],
    /** While set, answers wait for it. */
    gate: null as Promise<void> | null,
    /** An edit by someone else. */
    edit(changes: Change[]) {
      route.report = applyChanges(route.report, changes);
      route.revision += 1;
    },
  };
  const say = (response: ServerResponse, status: number, answer: unknown) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  const server = createServer((request, response) => {
    void bodyOf(request).then(async (body) => {
      const read = readSave(body);
      route.asked.push(read.ok ? read.changes.map(({ path }) => path) : []);
      await route.gate;
      if (route.mode === 'breaks') return request.socket.destroy();
      if (route.mode === 'fails') return say(response, 500, { ok: false });
      if (!read.ok) return say(response, 400, { ok: false, reason: 'invalid', problem: read.problem });
      if (route.report.status === 'final') return say(response, 409, { ok: false, reason: 'final' });
      const { report, revision } = route;
      if (read.revision !== revision) return say(response, 409, { ok: false, reason: 'conflict', report, revision });
      if (read.keepsTheirs) route.kept.push(report);
      route.edit(read.changes);
      say(response, 200, { ok: true, revision: route.revision, savedAt: new Date().toISOString() });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return Object.assign(route, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close });
}

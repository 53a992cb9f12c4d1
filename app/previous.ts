import 'server-only';
import { previousStateOf, type PreviousState } from './previous-state';
import { store, type Opened } from './server';

/** What the form shows about last year's report. */
export async function previousState({ stored: { id, report } }: Opened): Promise<PreviousState> {
  const [link, reports] = await Promise.all([store().previous(id), store().list()]);
  return previousStateOf(report, link, reports, new Date());
}

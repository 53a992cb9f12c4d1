import { declaredFaults, typedFaults, variedReports } from './harness/corpus.mjs';
import { interleave, round, summaries } from './harness/rounds.mjs';
import { makeBareLoop } from './floors/bare-loop.mjs';

/** One call is far shorter than a clock tick is exact, so each timed call repeats the work this often. */
const repeats = 40;

/**
 * The full arithmetic check against a bare loop of the same sums. Both read the same flat records by address; the
 * check returns its findings. A record is measured as the form holds it (totals computed) and as a file brings it
 * (totals declared), correct and with five faults; the worst ratio of the four counts.
 */
export async function measureCheck(product, { rounds = 10 } = {}) {
  const { checkTables, flattenCells, findTemplate, planOf, settleTotals } = product;
  const template = findTemplate('F2021');
  const reports = variedReports(20, 7);
  const declared = reports.map((report) => flattenCells(report.cells));
  const typed = declared.map((cells) => settleTotals(template, cells));
  const kinds = {
    typed,
    declared,
    typedFiveFaults: typed.map((cells) => withFaults(cells, typedFaults)),
    declaredFiveFaults: declared.map((cells) => withFaults(cells, declaredFaults)),
  };
  const bareLoop = makeBareLoop(spelledOut(planOf(template)));
  verify({ kinds, bareLoop, check: (cells) => checkTables(template, cells) });

  const contestants = {
    check: ({ cells }) => repeat(() => checkTables(template, cells)),
    bareLoop: ({ cells }) => repeat(() => bareLoop(cells)),
    walk: ({ nested }) => repeat(() => checkTables(template, flattenCells(nested))),
  };
  const compared = async (items, names) => {
    const timed = await interleave(Object.fromEntries(names.map((name) => [name, contestants[name]])), items, { rounds, warmup: 5, seed: 3 });
    const [mine, floor] = names.map((name) => summaries(timed[name], repeats / 1000));
    return { product_us: mine, floor_us: floor, x: round(mine.p50 / floor.p50), cpu_x: round(mine.cpu_p50 / floor.cpu_p50) };
  };
  const raw = {};
  for (const [kind, records] of Object.entries(kinds)) raw[kind] = await compared(records.map((cells) => ({ cells })), ['check', 'bareLoop']);
  const walk = await compared(reports.map((report, i) => ({ nested: report.cells, cells: declared[i] })), ['walk', 'bareLoop']);
  return {
    arithmetic_x_bare_loop: Math.max(...Object.values(raw).map(({ x }) => x)),
    arithmetic_cpu_x_bare_loop: Math.max(...Object.values(raw).map(({ cpu_x }) => cpu_x)),
    walk_from_json_x_bare_loop: walk.x,
    raw: { ...raw, walk },
  };
}

let kept = 0;

/** Repeats a piece of work and keeps its result, so that the compiler cannot drop it. */
function repeat(run) {
  for (let i = 0; i < repeats; i += 1) {
    const result = run();
    kept += typeof result === 'number' ? result : result.length;
  }
  return kept;
}

/** The same record with five cells one too high; built cell by cell, as the form and the reader build theirs. */
function withFaults(cells, faults) {
  const wrong = {};
  for (const [address, value] of Object.entries(cells)) wrong[address] = faults.includes(address) ? value + 1 : value;
  return wrong;
}

/** The equations of the plan as lists of addresses. */
export function spelledOut(plan) {
  const addressesOf = (members) => [...members].map((i) => plan.addresses[i]);
  const spell = ({ equation, left, right }) => ({ left: addressesOf(left), right: addressesOf(right), relation: equation.relation });
  const totals = new Set(plan.totals);
  return { addresses: plan.addresses, totals: plan.totals.map(spell), others: plan.equations.filter((planned) => !totals.has(planned)).map(spell) };
}

/** The floor must see what the check sees, else the ratio says nothing. */
function verify({ kinds, bareLoop, check }) {
  for (const [kind, records] of Object.entries(kinds)) {
    for (const cells of records) {
      const found = check(cells).length;
      const wrong = bareLoop(cells);
      if (found !== wrong) throw new Error(`${kind}: the check finds ${found}, the bare loop ${wrong}`);
      if (kind.endsWith('Faults') ? wrong < 5 : wrong !== 0) throw new Error(`${kind}: ${wrong} sums disagree`);
    }
  }
}

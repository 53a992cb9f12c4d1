/** The same table with plain inputs: the browser holds what is typed, nothing is computed, nothing is checked. */
import { createRoot } from 'react-dom/client';
import { computeTotals, draw, given, valueAt } from './table.jsx';

const totals = computeTotals(given.cells);

const input = (name, { key, ...attributes }) => <input key={key} name={name} defaultValue={valueAt(given.cells, name) ?? ''} {...attributes} />;
const output = (address, { key, ...attributes }) => <output key={key} id={address} {...attributes}>{totals[address]}</output>;

createRoot(document.getElementById('root')).render(draw(given.tree, input, output));

/**
 * The same table built with Formik as its documentation advises: initial values nested, fields named by dot path,
 * `<FastField>` because the form has more than some 30 fields and no cell's input depends on another, totals computed
 * from `values` while drawing. There are no checks: Formik does less work here than the product. With `?field` in the
 * address the plain `<Field>` of the introduction is used instead.
 */
import { memo, useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import { FastField, Field, Form, Formik } from 'formik';
import { computeTotals, draw, given } from './table.jsx';

const Cell = location.search === '?field' ? Field : FastField;

const Output = memo(function Output({ address, value, ...attributes }) {
  return <output id={address} {...attributes}>{value}</output>;
});

const cell = (name, { key, ...attributes }) => <Cell key={key} name={name} {...attributes} />;

function Table({ values }) {
  const totals = useMemo(() => computeTotals(values), [values]);
  return draw(given.tree, cell, (address, { key, ...attributes }) => <Output key={key} address={address} value={totals[address]} {...attributes} />);
}

createRoot(document.getElementById('root')).render(
  <Formik initialValues={given.cells} onSubmit={() => {}}>
    {({ values }) => <Form><Table values={values} /></Form>}
  </Formik>,
);

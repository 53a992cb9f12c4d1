/**
 * Takes the table off the product's page: elements, classes and words as a tree, with inputs and totals marked, inside
 * the same chain of containers. Runs in the page; what it returns is drawn by the peers (`bench/peers/table.jsx`).
 */
export function takeSkeleton() {
  const asProp = { class: 'className', colspan: 'colSpan', rowspan: 'rowSpan', tabindex: 'tabIndex', inputmode: 'inputMode', autocomplete: 'autoComplete' };
  const kept = ['class', 'colspan', 'rowspan', 'scope', 'tabindex', 'inputmode', 'autocomplete', 'aria-label', 'title'];
  const props = (element) => {
    const result = Object.fromEntries(kept.filter((name) => element.hasAttribute(name)).map((name) => [asProp[name] ?? name, element.getAttribute(name)]));
    for (const name of ['colSpan', 'rowSpan', 'tabIndex']) if (result[name]) result[name] = Number(result[name]);
    if (element.style.width) result.style = { width: element.style.width };
    return result;
  };
  const take = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE) return null;
    const attributes = props(node);
    if (node.matches('input[name]')) return { field: node.name, attributes };
    if (node.matches('output[id]')) return { total: node.id, attributes };
    return { tag: node.localName, attributes, children: [...node.childNodes].map(take).filter((child) => child !== null) };
  };
  const table = document.querySelector('input[name="table3.newReceived.natural"]').closest('table');
  let tree = take(table);
  for (let around = table.parentElement; around && around !== document.body; around = around.parentElement) {
    tree = { tag: around.localName === 'form' ? 'div' : around.localName, attributes: props(around), children: [tree] };
  }
  return { tree, body: document.body.className, html: document.documentElement.className };
}

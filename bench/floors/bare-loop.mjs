/**
 * The floor of the arithmetic check: the sums of the official form as a bare loop over typed arrays. It starts from
 * what the form holds, a flat record by address, reads the values out, adds up and counts the sums that do not agree.
 * It knows nothing of blanks, words in cells, sentences or places: nothing a check exists for.
 */

/** `totals` and `others` are the equations of a form spelled out as lists of addresses, each total after its parts. */
export function makeBareLoop({ addresses, totals, others }) {
  const at = new Map(addresses.map((address, i) => [address, i]));
  const numbers = (list) => Int32Array.from(list, (address) => at.get(address));
  const sums = totals.map(({ left, right }) => ({ target: at.get(left[0]), parts: numbers(right) }));
  const pairs = others.map(({ left, right, relation }) => ({ left: numbers(left), right: numbers(right), atLeast: relation === 'atLeast' }));
  const value = new Float64Array(addresses.length);

  const add = (members) => {
    let sum = 0;
    for (let i = 0; i < members.length; i += 1) sum += value[members[i]];
    return sum;
  };

  /** Number of sums of this record that do not agree. */
  return (cells) => {
    for (let i = 0; i < addresses.length; i += 1) value[i] = cells[addresses[i]] ?? NaN;
    let wrong = 0;
    for (let i = 0; i < sums.length; i += 1) {
      const { target, parts } = sums[i];
      const sum = add(parts);
      // A total that nobody declared is what its parts make.
      if (value[target] !== value[target]) value[target] = sum;
      else if (value[target] !== sum) wrong += 1;
    }
    for (let i = 0; i < pairs.length; i += 1) {
      const { left, right, atLeast } = pairs[i];
      const a = add(left);
      const b = add(right);
      if (atLeast ? a < b : a !== b) wrong += 1;
    }
    return wrong;
  };
}

/** Time for the frame to reach the screen on a slow machine, in milliseconds. */
const breath = 40;

/** The same after a click or a paste, which may change a whole table. */
export const afterAction = 120;

/** Runs `work` when the present frame is drawn: what was typed shows first. Returns how to call it off. */
export function afterPaint(work: () => void, delay = breath): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => (timer = setTimeout(work, delay));
  if (typeof requestAnimationFrame === 'undefined') {
    later();
    return () => clearTimeout(timer);
  }
  const frame = requestAnimationFrame(later);
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** Time for the frame to reach the screen on a slow machine, in milliseconds. */
const breath = 40;

/** Runs `work` when the present frame is drawn: what was typed shows first. Returns how to call it off. */
export function afterPaint(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => (timer = setTimeout(work, breath));
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

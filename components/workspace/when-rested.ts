/**
 * Runs `work` when nothing was touched for `pause` milliseconds. A touch only looks at the clock and leaves a running
 * timer alone, because it comes with every key.
 */
export function whenRested(work: () => void, pause: number) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = 0;
  const wait = (time: number) => (timer = setTimeout(look, time));
  const look = () => {
    timer = undefined;
    const left = due - performance.now();
    if (left > 0) wait(left);
    else work();
  };
  return {
    touch() {
      due = performance.now() + pause;
      if (timer === undefined) wait(pause);
    },
    isWaiting: () => timer !== undefined,
    clear() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}

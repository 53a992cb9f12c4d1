'use client';

import { useEffect, useState } from 'react';
import { when } from '@/lib/text/when';

/** A moment in words that stay true while the page is open. `now` is the server's time, so that both draw the same. */
export function When({ at, now }: { at: string; now: string }) {
  const [present, setPresent] = useState(() => new Date(now));
  useEffect(() => {
    const timer = setInterval(() => setPresent(new Date()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return <time dateTime={at}>{when(at, present)}</time>;
}

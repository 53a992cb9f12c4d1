'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * False on the server and until the page is alive. A form that is locked meanwhile cannot lose what was typed before
 * its fields were taken over.
 */
export const useHydrated = (): boolean => useSyncExternalStore(never, () => true, () => false);

import type { Fault } from '../../rule';

/** A fault in title, dates, organ or contact. */
export const front = (at: string, message: string, more: Partial<Fault> = {}): Fault => ({ at: [at], section: 'front', message, ...more });

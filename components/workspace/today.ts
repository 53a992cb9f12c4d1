import { dayInChina } from '@/lib/text/date';

/** Today in China: the only place where the clock is read for judging. */
export const today = (): string => dayInChina(new Date().toISOString());

const dayFormat = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' });

/** Today in China: the only place where the clock is read for judging. */
export const today = (): string => dayFormat.format(new Date());

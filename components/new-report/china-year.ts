const yearFormat = new Intl.DateTimeFormat('en', { timeZone: 'Asia/Shanghai', year: 'numeric' });

/** The calendar year in China, wherever the server stands. */
export const chinaYear = (at = new Date()): number => Number(yearFormat.format(at));

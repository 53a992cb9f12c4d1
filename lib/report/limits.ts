/** Largest file that is read as a report: 20 MB. */
export const maxBytes = 20 * 1024 * 1024;

/** What is said of a larger one. */
export const tooLarge = '文件超过 20 MB，不像一份年度报告';

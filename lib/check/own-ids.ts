/** Tells things that would have the same id apart: the first keeps it, the next ones are numbered `#2`, `#3`. */
export function ownIds(): (id: string) => string {
  const times = new Map<string, number>();
  return (id) => {
    const time = (times.get(id) ?? 0) + 1;
    times.set(id, time);
    return time === 1 ? id : `${id}#${time}`;
  };
}

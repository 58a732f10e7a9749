/** Order by code unit: the same on every machine and in every language. */
export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Order of ids, part by part; parts that are numbers by their value: `2018-2020/9` before `2018-2020/10`. */
export function compareIds(one: string, other: string): number {
  const [parts, others] = [one.split('/'), other.split('/')];
  for (const [index, part] of parts.entries()) {
    const against = others[index] ?? '';
    const areNumbers = /^\d+$/.test(part) && /^\d+$/.test(against);
    const order = areNumbers ? Number(part) - Number(against) : compareText(part, against);
    if (order !== 0) return order;
  }
  return parts.length - others.length;
}

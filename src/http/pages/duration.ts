/** Minutes in words: "45 minutes", "2 hours", "3 days"; rounded to what reads well. */
export function duration(minutes: number): string {
  const [count, unit] =
    minutes < 120
      ? [minutes, 'minute']
      : minutes < 48 * 60
        ? [Math.round((minutes / 60) * 10) / 10, 'hour']
        : [Math.round(minutes / 1_440), 'day'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

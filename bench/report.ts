import { median } from './statistics.ts';

/** One figure of a measurement. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  /** What it should be. */
  target?: { atLeast: number } | { atMost: number };
  /** The single runs behind a median, when there were several. */
  runs?: number[];
}

/** What one measurement found. */
export interface Finding {
  subject: string;
  figures: Figure[];
  /** Sentences that say how to read them. */
  notes: string[];
}

/** The median of several runs, as a figure. */
export function middle(name: string, unit: string, runs: number[]): Figure {
  return { name, value: median(runs), unit, runs };
}

/** Whether a figure is what it should be; undefined when nothing is asked of it. */
export function isMet({ value, target }: Figure): boolean | undefined {
  if (!target) return undefined;
  return 'atLeast' in target ? value >= target.atLeast : value <= target.atMost;
}

/** A number as people read it: three significant digits below a hundred, none behind the point above. */
function shown(value: number): string {
  if (Number.isInteger(value) || Math.abs(value) >= 100) return Math.round(value).toLocaleString('en-IN');
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}

function wanted(figure: Figure): string {
  const { target } = figure;
  if (!target) return '';
  const bound = 'atLeast' in target ? `at least ${shown(target.atLeast)}` : `at most ${shown(target.atMost)}`;
  return `${bound}: ${isMet(figure) ? 'met' : 'MISSED'}`;
}

/** A finding as a table for a terminal. */
export function table({ subject, figures, notes }: Finding): string {
  const rows = figures.map((figure) => [
    figure.name,
    shown(figure.value),
    figure.unit,
    wanted(figure),
    figure.runs ? `runs ${figure.runs.map(shown).join(' ')}` : '',
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column === 1 ? cell.padStart(widths[1] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  return [`\n${subject}`, ...lines.map((line) => `  ${line}`), ...notes.map((note) => `  - ${note}`)].join(
    '\n',
  );
}

/** Something of a guest's that is not over yet. */
export interface RunningView {
  kind: 'booking' | 'order';
  restaurant: string;
  at: number;
  zone: string;
}

/** What is asked about a guest's own data. */
export interface CareAsks {
  /** Whether they could be erased now, and what they have to end first. */
  mayErase: {
    input: Record<string, never>;
    output: { kind: 'may' } | { kind: 'running'; running: RunningView[] } | { kind: 'works'; at: string[] };
  };
  /** Has them erased once the goodbye has left. */
  eraseMe: { input: Record<string, never>; output: null };
}

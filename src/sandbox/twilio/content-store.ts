import type { Json } from './content-rules.ts';

/** Where a template stands with Meta. */
export interface Approval {
  name: string;
  category: string;
  status: 'received' | 'pending' | 'approved' | 'rejected' | 'paused' | 'disabled';
  rejectionReason: string;
  contentType: string;
  allowCategoryChange: boolean;
  /** How long Meta tries to deliver, seconds; null is Meta's default. */
  sendTtlSeconds: number | null;
  /** Unix milliseconds. */
  submittedAt: number;
  /** True once the admin API has decided; the pace no longer does. */
  decided: boolean;
}

/** One content resource. Times are Unix milliseconds. */
export interface Content {
  sid: string;
  friendlyName: string | null;
  language: string;
  variables: Record<string, string>;
  types: Record<string, Json>;
  createdAt: number;
  updatedAt: number;
  approval: Approval | null;
}

/** The templates, by id, newest last. */
export interface ContentStore {
  add(content: Content): void;
  find(sid: string): Content | undefined;
  remove(sid: string): boolean;
  all(): Content[];
  clear(): void;
}

/** See `ContentStore`. */
export function createContentStore(): ContentStore {
  const bySid = new Map<string, Content>();
  return {
    add: (content) => void bySid.set(content.sid, content),
    find: (sid) => bySid.get(sid),
    remove: (sid) => bySid.delete(sid),
    all: () => [...bySid.values()],
    clear: () => bySid.clear(),
  };
}

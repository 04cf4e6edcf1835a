/** What is tried in one visit of a page, in this order. */
export const STEPS = ['read', 'highlight', 'insert', 'guard', 'send'] as const;
export type Step = (typeof STEPS)[number];

/** What a cell may say instead of green, and why that is as it should be. */
export const MARKS = {
  asks: 'the page leaves room for doubt: the sidebar asks whom the reply is for, and offers the right message',
} as const;
export type Mark = keyof typeof MARKS;

export type Cell =
  | { state: 'green' }
  | { state: 'marked'; mark: Mark }
  | { state: 'failed'; why: string };

export type Cells = Record<Step, Cell>;

export type BrowserName = 'chromium' | 'firefox';

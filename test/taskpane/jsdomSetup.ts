import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

/** jsdom measures nothing; Fluent's MessageBar only asks that observing does not fail. */
class SilentResizeObserver implements ResizeObserver {
  observe(): void {
    /* nothing is ever resized in jsdom */
  }
  unobserve(): void {
    /* see observe */
  }
  disconnect(): void {
    /* see observe */
  }
}

globalThis.ResizeObserver = SilentResizeObserver;

// Roles and names are worked out slowly in jsdom, more so on a busy computer; what is hidden from whom, axe tells.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 15_000, defaultHidden: true });

// What React or Fluent complains of fails the test in which it happened.
let complaints: string[] = [];
beforeEach(() => {
  complaints = [];
  jest.spyOn(console, 'error').mockImplementation((...words: unknown[]) => {
    // Fluent moves the mark under a tab by a timer of its own; no test waits for that.
    if (!String(words[0]).includes('not wrapped in act')) {
      complaints.push(words.map(String).join(' '));
    }
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  expect(complaints).toEqual([]);
});

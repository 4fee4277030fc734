/** A receiver of forms for development and tests: it implements the contract, and stands for no production. */
export { rehearsedFaults } from './options.ts';
export type { InboxOptions, Limits, RehearsedFault } from './options.ts';
export { serveInbox } from './serve.ts';
export type { Inbox } from './serve.ts';
export type { Submission } from './store.ts';

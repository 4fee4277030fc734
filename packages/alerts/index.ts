/** Who is told of which listing, once: subscriptions and changes in, messages out. */
export type { Delivered } from './deliver.ts';
export type { Event, What } from './find-events.ts';
export { createMatch } from './match.ts';
export type { DatedEvent, Item, Match, MatchOptions, Waiting } from './match.ts';
export type { Sender } from './message/sender.ts';
export type { Planned } from './plan.ts';
export { postIntoFolder } from './post/folder.ts';
export type { Post } from './post/post.ts';
export { parseSmtp, postBySmtp } from './post/smtp.ts';
export type { SmtpServer } from './post/smtp.ts';
export { endOld } from './end-old.ts';
export { readSubscriptions } from './read-subscriptions.ts';
export type { Alert, ReadAlerts } from './read-subscriptions.ts';
export { runAlerts } from './run-alerts.ts';
export type { AlertBrand, BrandRun, RunOptions } from './run-alerts.ts';
export { openState } from './state/open-state.ts';
export type { State } from './state/open-state.ts';

/** What the server must answer, and a small server that answers it. */
export { headersFor } from './headers.ts';
export { checkPorts } from './port.ts';
export { serveSite } from './serve.ts';
export type { ServedSite } from './serve.ts';

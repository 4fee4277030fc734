/** What the server must answer: decided once, told to every server, and a small server that answers it. */
export { compileHosting, parseTarget, targets } from './compile.ts';
export type { Target } from './compile.ts';
export { decideAnswer } from './decide.ts';
export type { Answer } from './decide.ts';
export { writeHeaderPolicy, writePolicy } from './content-security-policy.ts';
export type { Allowed } from './content-security-policy.ts';
export { clearAddress, headersFor } from './headers.ts';
export { loadAnswers } from './load.ts';
export { checkPorts } from './port.ts';
export { answersSchema } from './schema.ts';
export type { Answers } from './schema.ts';
export { serveFile } from './serve-file.ts';
export { servePhotographs } from './serve-photographs.ts';
export { serveSite } from './serve.ts';
export type { ServedSite } from './serve.ts';

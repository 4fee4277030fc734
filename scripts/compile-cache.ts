/** Loaded before a command (`node --import`): what Node compiles of our modules is kept, and a thread finds it there. */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

enableCompileCache(fileURLToPath(new URL('../.cache/node', import.meta.url)));

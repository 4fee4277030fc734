/** Loaded before a program that is measured (`node --import`): writes down what the process used when it ends. */
import { writeFileSync } from 'node:fs';

const file = process.env['USAGE_FILE'];
if (file) process.on('exit', () => writeFileSync(file, JSON.stringify(process.resourceUsage())));

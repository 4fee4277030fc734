/** Before a script of somebody else. */
import { trustOthers } from '@agency/ui/browser/trust-others.ts';

trustOthers();

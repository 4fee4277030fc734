/** Completes a certificate: taken whole where the feed gives none, filled where it gives part of one. */
import type { Energy } from '@agency/listings';
import { fill } from '../account.ts';
import type { Completion } from './completion.ts';

export const completeEnergy: Completion = ({ energy: own }, { energy: added }, account) => {
  if (!added) return {};
  const { reason, ...certificate } = added;
  const isCertificate = Object.keys(certificate).length > 0;
  if (own.status === 'rated') {
    if (reason) account.faults.push({ path: 'energy.reason', kind: 'contradicted' });
    return { energy: fill('energy', own, certificate, account) };
  }
  if (own.status === 'exempt' && isCertificate) {
    account.faults.push({ path: 'energy', kind: 'contradicted' });
    return {};
  }
  if (reason) {
    const exempt: Extract<Energy, { status: 'exempt' }> =
      own.status === 'exempt' ? own : { status: 'exempt' };
    return { energy: fill('energy', exempt, { reason }, account) };
  }
  if (!isCertificate) return {};
  const { energy, climate, ...rest } = certificate;
  if (!energy || !climate) {
    account.faults.push({ path: 'energy', kind: 'incomplete' });
    return {};
  }
  account.given.push('energy.energy', 'energy.climate');
  const rated: Extract<Energy, { status: 'rated' }> = { status: 'rated', energy, climate };
  return { energy: fill('energy', rated, rest, account) };
};

import { type Retention, toProve, whileMember } from './line'

/** What is kept of who somebody is. */
export const member = {
  account: {
    title: 'Je account: e-mailadres, wachtwoord, tweede factor, sessies, rollen',
    holds: ['users', 'memberships', 'second-factors', 'pairings', 'payload-preferences', 'payload-locked-documents'],
    kept: whileMember,
    upon: 'erase',
    why: 'Zonder account kun je niet inloggen.',
  },
  tokens: {
    title: 'Links uit mails, om iets te bevestigen',
    holds: ['credential-tokens'],
    kept: 'Tot ze verlopen',
    own: { days: 1 },
    upon: 'erase',
    why: 'Daarna werken ze niet meer.',
  },
  person: {
    title: 'Persoonlijke gegevens: geboortedatum, adres, telefoon; bankgegevens',
    holds: ['personal-details', 'bank-details', 'data-corrections'],
    kept: whileMember,
    upon: 'erase',
    why: toProve,
  },
  practice: {
    title: 'Je praktijk, je openbare profiel, codes en erkenningen, ECD-toegangscode',
    holds: ['practices', 'practice-profiles', 'professional-codes', 'recognitions', 'standing-changes', 'ecd-codes'],
    kept: whileMember,
    upon: 'erase',
    why: toProve,
  },
} as const satisfies Record<string, Retention>

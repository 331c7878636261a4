import type { Tier } from '@/src/domain/identity/membership'
import { standings } from './standing'

/** Who sends the invoices of the demo. */
export const invoiceSeller = {
  name: 'Registerhuis Demo',
  street: 'Singel 100',
  postcode: '1015 AD',
  place: 'Amsterdam',
  chamberNumber: '68750110',
  vatNumber: 'NL000099998B57',
  iban: 'NL91ABNA0417164300',
  email: 'administratie@registerhuis.test',
}

/** An invoice that was made by mistake and taken back. */
export const credited = {
  email: standings.inOrder,
  description: 'Aanvraag van een prestatiecode',
  reason: 'Dit verzoek was al inbegrepen in je contributie.',
  source: 'demo/credited',
}

/** One that was paid and is credited afterwards: finance still has to give that back. */
export const givenUp = {
  email: standings.inOrder,
  description: 'Erkenning door je beroepsorganisatie',
  reason: 'Je beroepsorganisatie had je al erkend.',
  source: 'demo/given-up',
}

/** What a year of membership costs, in cents: the years that were asked, and the next one. */
export const contributionAmounts: Record<'asked' | 'next', { tier: Tier; amount: number }[]> = {
  asked: [
    { tier: 'reimbursable', amount: 18_750 },
    { tier: 'collective', amount: 18_750 },
    { tier: 'student', amount: 6_500 },
  ],
  next: [
    { tier: 'reimbursable', amount: 19_250 },
    { tier: 'collective', amount: 17_500 },
    { tier: 'student', amount: 6_500 },
  ],
}

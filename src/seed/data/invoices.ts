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
}

import type { AttemptStatus } from '@/src/domain/invoicing/labels'
import { formatDate, formatEuros } from '@/src/lib/format'
import type { OwnPayment } from './query'

type Words = { tone: 'ok' | 'wait' | 'stop' | 'info'; title: string; text: string }
type Ended = Omit<OwnPayment, 'id' | 'provider' | 'checkoutUrl' | 'invoice' | 'seller'>

const euros = (cents: number): string => formatEuros(cents / 100)

/** What became of a payment, and of the invoice when that is no longer open. */
export function wordsFor(payment: Ended): Words {
  const { status, number, amount, open } = payment
  const rest =
    open > 0
      ? 'Probeer het opnieuw, of maak het bedrag over: hoe dat gaat, staat op de factuur.'
      : `Factuur ${number} is al voldaan. Je hoeft niets meer te doen.`
  const words: Record<Exclude<AttemptStatus, 'surplus'>, Words> = {
    open: {
      tone: 'wait',
      title: 'We weten nog niet of je hebt betaald',
      text: 'Je bank heeft het nog niet gemeld. Meestal duurt dat een paar tellen, soms langer. Heb je betaald? Dan hoef je niets te doen: je krijgt mail zodra het binnen is.',
    },
    paid: {
      tone: 'ok',
      title: 'Je betaling is gelukt',
      text: `We hebben ${euros(amount)} ontvangen voor factuur ${number}. Je krijgt er ook een mail over.`,
    },
    failed: { tone: 'stop', title: 'De betaling is mislukt', text: `Er is niet betaald. ${rest}` },
    cancelled: { tone: 'info', title: 'Je hebt de betaling afgebroken', text: `Er is niet betaald. ${rest}` },
    expired: { tone: 'info', title: 'De betaling is verlopen', text: `Er is niet op tijd betaald. ${rest}` },
  }
  return status === 'surplus' ? surplusWords(payment) : words[status]
}

/** Money that could not, or not all, be used: what came in, why, and what happens with it. */
function surplusWords({ number, amount, received, excess, open, returnedOn }: Ended): Words {
  const back = excess ?? 0
  const given = returnedOn
    ? `De administratie gaf ${euros(back)} terug op ${formatDate(returnedOn)}.`
    : `De administratie geeft ${euros(back)} terug.`
  const still = open > 0 ? ` Factuur ${number} staat nog open: daarvan moet je nog ${euros(open)} betalen.` : ''
  if (back === 0) {
    const text = `We konden het niet gebruiken voor factuur ${number}. De administratie neemt contact met je op.${still}`
    return { tone: 'stop', title: 'Er kwam een betaling in een andere munt binnen', text }
  }
  if (received !== null && received !== amount) {
    const text = `We ontvingen ${euros(received)} in plaats van ${euros(amount)} voor factuur ${number}. ${given}${still}`
    return { tone: 'info', title: 'Er kwam een ander bedrag binnen', text }
  }
  const was = back < amount ? 'een deel was al voldaan of gecrediteerd' : 'die was al voldaan of gecrediteerd'
  const text = `We ontvingen ${euros(amount)} voor factuur ${number}, maar ${open > 0 ? 'dat paste niet bij wat er open stond' : was}. ${given}${still}`
  return { tone: 'info', title: 'Je betaalde meer dan nodig was', text }
}

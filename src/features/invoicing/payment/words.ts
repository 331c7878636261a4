import type { AttemptStatus } from '@/src/domain/invoicing/labels'
import { formatEuros } from '@/src/lib/format'
import type { OwnPayment } from './query'

type Words = { tone: 'ok' | 'wait' | 'stop' | 'info'; title: string; text: string }

const euros = (cents: number): string => formatEuros(cents / 100)

/** What became of a payment, and of the invoice when that is no longer open. */
export function wordsFor({
  status,
  number,
  amount,
  excess,
  open,
}: Omit<OwnPayment, 'id' | 'provider' | 'checkoutUrl' | 'invoice' | 'seller'>): Words {
  const rest =
    open > 0
      ? 'Probeer het opnieuw, of maak het bedrag over: hoe dat gaat, staat op de factuur.'
      : `Factuur ${number} is al voldaan. Je hoeft niets meer te doen.`
  const words: Record<AttemptStatus, Words> = {
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
    surplus: {
      tone: 'info',
      title: 'Je betaalde meer dan nodig was',
      text: `We ontvingen ${euros(amount)} voor factuur ${number}, maar (een deel) was al voldaan. De administratie geeft ${euros(excess ?? 0)} terug.`,
    },
  }
  return words[status]
}

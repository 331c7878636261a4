import { Check, CircleSlash, TriangleAlert } from 'lucide-react'
import Link from 'next/link'
import type { TestAnswer } from '@/src/domain/invoicing/payment'
import { formatEuros } from '@/src/lib/format'
import { Alert } from '@/src/ui/Alert'
import { Button } from '@/src/ui/Button'
import { Card, Facts } from '@/src/ui/Card'
import { PageHeader } from '@/src/ui/PageHeader'
import type { OwnPayment } from './query'

const answers: { answer: TestAnswer; text: string; icon: typeof Check }[] = [
  { answer: 'paid', text: 'Betaald', icon: Check },
  { answer: 'failed', text: 'Mislukt', icon: TriangleAlert },
  { answer: 'cancelled', text: 'Geannuleerd', icon: CircleSlash },
]

/** The page of the bank of the demo: one chooses how the payment ends. */
export const TestBank = ({ payment: { id, number, seller, amount } }: { payment: OwnPayment }) => (
  <>
    <PageHeader title="Proefbank">Kies hoe deze betaling afloopt.</PageHeader>
    <div className="grid gap-5">
      <Alert title="Dit is een proefbetaling" tone="info">
        <p>Er gaat geen geld om. In een echt portaal sta je nu op de pagina van je bank.</p>
      </Alert>
      <Card>
        <Facts
          items={[
            { name: 'Aan', value: seller ?? 'Registerhuis' },
            { name: 'Omschrijving', value: `Factuur ${number}` },
            { name: 'Bedrag', value: formatEuros(amount / 100) },
          ]}
        />
        <form action={`/api/payment-attempts/${id}/answer`} className="mt-4 flex flex-wrap gap-3" method="post">
          {answers.map(({ answer, text, icon }) => (
            <Button
              icon={icon}
              key={answer}
              name="answer"
              type="submit"
              value={answer}
              variant={answer === 'paid' ? 'primary' : 'secondary'}
            >
              {text}
            </Button>
          ))}
        </form>
        <p className="mt-4">
          <Link className="link inline-flex min-h-8 items-center" href={`/betaling/${id}`}>
            Terug zonder te kiezen
          </Link>
        </p>
      </Card>
    </div>
  </>
)

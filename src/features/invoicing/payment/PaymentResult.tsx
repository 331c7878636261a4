import { ArrowLeft, Download, ExternalLink, RefreshCw } from 'lucide-react'
import Link from 'next/link'
import { formatEuros } from '@/src/lib/format'
import { Alert } from '@/src/ui/Alert'
import { Button } from '@/src/ui/Button'
import { Card, Facts } from '@/src/ui/Card'
import { PageHeader } from '@/src/ui/PageHeader'
import { AwaitReport } from './AwaitReport'
import { PayForm } from './PayForm'
import type { OwnPayment } from './query'
import { wordsFor } from './words'

const back = (number: string): string => `/account?open=facturen#factuur-${number}`

/** What became of a payment, and what one can do now (KS-ACC-6). */
export function PaymentResult({ payment, online }: { payment: OwnPayment; online: boolean }) {
  const { id, status, invoice, number, amount, open, checkoutUrl } = payment
  const { tone, title, text } = wordsFor(payment)
  const again = online && open > 0 && status !== 'open' && status !== 'paid'
  return (
    <>
      <PageHeader title="Betaling" />
      <div className="grid gap-5">
        <Alert live title={title} tone={tone}>
          <p>{text}</p>
        </Alert>
        <Card>
          <Facts
            items={[
              { name: 'Factuur', value: number },
              { name: 'Bedrag', value: formatEuros(amount / 100) },
            ]}
          />
          {status === 'open' && (
            <div className="mt-4 flex flex-wrap items-center gap-4">
              <AwaitReport attempt={id} />
              <form action={`/api/payment-attempts/${id}/check`} method="post">
                <Button icon={RefreshCw} size="small" type="submit">
                  Kijk opnieuw
                </Button>
              </form>
              {checkoutUrl && (
                <a className="link inline-flex min-h-8 items-center gap-1.5" href={checkoutUrl}>
                  <ExternalLink aria-hidden className="size-4 shrink-0" />
                  Nog niet betaald? Ga verder met betalen
                </a>
              )}
            </div>
          )}
          {again && (
            <div className="mt-4">
              <PayForm invoice={invoice} number={number} open={open} size="normal">
                Probeer opnieuw:
              </PayForm>
            </div>
          )}
          <p className="mt-4 flex flex-wrap gap-x-5 gap-y-1">
            <Link className="link inline-flex min-h-8 items-center gap-1.5" href={back(number)}>
              <ArrowLeft aria-hidden className="size-4 shrink-0" />
              Naar mijn facturen
            </Link>
            <a className="link inline-flex min-h-8 items-center gap-1.5" download href={`/api/invoices/${invoice}/pdf`}>
              <Download aria-hidden className="size-4 shrink-0" />
              Factuur als pdf
            </a>
          </p>
        </Card>
      </div>
    </>
  )
}

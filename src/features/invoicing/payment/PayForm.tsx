import { randomUUID } from 'node:crypto'
import { CreditCard } from 'lucide-react'
import { formatEuros } from '@/src/lib/format'
import { Button } from '@/src/ui/Button'

type Props = {
  invoice: number
  number: string
  /** What is still to be paid, in cents. */
  open: number
  children?: string
  size?: 'normal' | 'small'
}

/** Pays an own invoice online (KS-ACC-6). A form as browsers know it: it works without scripts, and leads to where one pays. */
export const PayForm = ({ invoice, number, open, children, size = 'small' }: Props) => (
  <form action={`/api/invoices/${invoice}/pay`} method="post">
    <input name="idempotencyKey" type="hidden" value={randomUUID()} />
    <Button
      aria-label={`${children ?? 'Betaal'} ${formatEuros(open / 100)} voor factuur ${number}`}
      icon={CreditCard}
      size={size}
      type="submit"
    >
      {children ?? 'Betaal'} {formatEuros(open / 100)}
    </Button>
  </form>
)

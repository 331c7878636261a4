import { standings } from './standing'

/** How a payment of the demo ended; `surplus`: finance had written the payment down meanwhile. */
export type Ending = 'paid' | 'failed' | 'cancelled' | 'expired' | 'surplus' | 'open'

/** Invoices of the demo that were paid online, or tried to: each way in which that can end. */
export const onlinePayments: { email: string; description: string; daysAgo: number; endings: Ending[] }[] = [
  { email: standings.inOrder, description: 'Nieuwe prestatiecode', daysAgo: 12, endings: ['failed', 'paid'] },
  {
    email: standings.openBill,
    description: 'Erkenning door je beroepsorganisatie',
    daysAgo: 4,
    endings: ['cancelled', 'expired', 'open'],
  },
  { email: standings.conductExpired, description: 'Bestelling van een VOG', daysAgo: 6, endings: ['surplus'] },
]

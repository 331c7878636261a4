'use client'

import { CalendarX2 } from 'lucide-react'
import { cancelSessionAction } from '../actions'
import { AskReason } from './AskReason'

/** Says that a meeting doesn't take place, after asking why (KK-PRV-1). */
export const CancelSession = ({ id }: { id: number }) => (
  <AskReason
    action={cancelSessionAction}
    button={{ text: 'Zeg de bijeenkomst af', icon: CalendarX2, variant: 'danger' }}
    confirm="Ja, zeg af"
    hidden={{ id }}
    id="afzeggen"
    reason={{
      label: 'Waarom niet?',
      help: 'In de agenda staat dat de bijeenkomst niet doorgaat, met deze reden. Stuur je deelnemers zelf bericht.',
      maxLength: 500,
    }}
    title="Gaat de bijeenkomst niet door?"
  />
)

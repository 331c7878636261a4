'use client'

import { Undo2 } from 'lucide-react'
import { AskReason } from '../../provider/components/AskReason'
import { endAttendanceAction } from '../actions'

type Props = { id: number; session: number; number: string }

/** Takes someone's attendance back, after asking why (KK-PRV-1). */
export const EndAttendance = ({ id, session, number }: Props) => (
  <AskReason
    action={endAttendanceAction}
    button={{ text: 'Neem terug', icon: Undo2, variant: 'quiet', name: `Neem ${number} terug` }}
    confirm="Ja, neem terug"
    hidden={{ id, session }}
    id={`terug-${id}`}
    reason={{
      label: 'Waarom?',
      help: 'De punten gaan van het dossier af. Het lid krijgt bericht met deze reden.',
      maxLength: 1000,
    }}
    title={`Was ${number} er niet bij?`}
  />
)

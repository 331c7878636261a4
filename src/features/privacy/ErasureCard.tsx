import Link from 'next/link'
import type { Blocker } from '@/src/domain/privacy/blockers'
import type { RetentionPart } from '@/src/domain/privacy/retention'
import { formatMoment } from '@/src/lib/format'
import { Alert } from '@/src/ui/Alert'
import { Card } from '@/src/ui/Card'
import { AskErasure, WithdrawErasure } from './AskErasure'
import type { OwnErasure } from './queries'
import { WhatGoes } from './WhatGoes'

type Props = {
  erasure: OwnErasure | null
  blockers: Blocker[]
  held: Partial<Record<RetentionPart, number>>
}

/** A member asks to be erased: what will go and what must stay, what is in the way, and where their request stands. */
export function ErasureCard({ erasure, blockers, held }: Props) {
  const open = erasure?.status === 'asked' || erasure?.status === 'planned'
  return (
    <Card>
      <h2 className="mb-2 text-lg" id="wissen">
        Je gegevens laten wissen
      </h2>
      <p className="mb-4 max-w-[62ch]">
        Stop je als lid, dan kun je vragen om je gegevens te wissen. Een medewerker bekijkt je verzoek. Na een akkoord
        wordt je account gesloten en kun je niet meer inloggen. Haal eerst een{' '}
        <a className="link" href="#kopie">
          kopie van je gegevens
        </a>{' '}
        op als je iets wilt houden: daarna kan het niet meer.
      </p>
      <div className="grid gap-6">
        {erasure && <Stands erasure={erasure} />}
        {!open && <WhatGoes held={held} />}
        {!open && (blockers.length > 0 ? <InTheWay blockers={blockers} /> : <AskErasure />)}
      </div>
    </Card>
  )
}

function Stands({ erasure: { id, status, askedAt, reason } }: { erasure: OwnErasure }) {
  if (status === 'refused') {
    return (
      <Alert title="Je vorige verzoek is afgewezen" tone="stop">
        <p>{reason}</p>
      </Alert>
    )
  }
  if (status === 'planned') {
    return (
      <Alert title="Je verzoek is ingewilligd" tone="wait">
        <p>Je gegevens worden nu gewist. Je wordt vanzelf uitgelogd.</p>
      </Alert>
    )
  }
  if (status !== 'asked') return null
  return (
    <div className="grid gap-4">
      <Alert title="Je verzoek wordt bekeken" tone="wait">
        <p>Gevraagd op {formatMoment(askedAt)}. Er is nog niets gewist. Je krijgt mail zodra er beslist is.</p>
      </Alert>
      <WithdrawErasure id={id} />
    </div>
  )
}

function InTheWay({ blockers }: { blockers: Blocker[] }) {
  return (
    <Alert title="Regel dit eerst" tone="wait">
      <ul className="grid gap-2">
        {blockers.map(({ message, label, href }) => (
          <li key={href}>
            {message}{' '}
            <Link className="link" href={href}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </Alert>
  )
}

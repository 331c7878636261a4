import { BadgeCheck } from 'lucide-react'
import { periodStatusLabels, registrationStatusLabels } from '@/src/domain/registers/registration-status'
import { formatDate } from '@/src/lib/format'
import { Badge } from '@/src/ui/Badge'
import { ButtonLink } from '@/src/ui/Button'
import { Card, Facts } from '@/src/ui/Card'
import { EmptyState } from '@/src/ui/EmptyState'
import type { OwnRegistration } from '../own'

const tones = { active: 'ok', lapsed: 'stop', ended: 'neutral' } as const

/** The registers a member is in, with the number and the latest period. */
export function RegistrationList({ registrations }: { registrations: OwnRegistration[] }) {
  if (registrations.length === 0) {
    return (
      <EmptyState icon={BadgeCheck} title="Je staat nog in geen register">
        Vraag hieronder registratie aan. Na goedkeuring zie je hier je registratienummer en je periode.
      </EmptyState>
    )
  }
  return (
    <ul className="grid gap-4">
      {registrations.map(({ id, number, status, registerName, start, end, periodStatus }) => (
        <li key={id}>
          <Card>
            <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
              <h2>{registerName}</h2>
              <Badge tone={tones[status]}>{registrationStatusLabels[status]}</Badge>
            </div>
            <div className="mt-3">
              <Facts
                items={[
                  { name: 'Registratienummer', value: number },
                  ...(start && end
                    ? [{ name: 'Periode', value: `${formatDate(start)} tot en met ${formatDate(end)}` }]
                    : []),
                  ...(periodStatus ? [{ name: 'Stand', value: periodStatusLabels[periodStatus] }] : []),
                ]}
              />
            </div>
            {status === 'active' && (
              <ButtonLink className="mt-4 w-fit" href="/dossier" size="small" variant="secondary">
                Bekijk mijn dossier
              </ButtonLink>
            )}
          </Card>
        </li>
      ))}
    </ul>
  )
}

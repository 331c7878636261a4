import { CheckCircle2, CircleSlash, Hourglass } from 'lucide-react'
import Link from 'next/link'
import type { StandingOf } from '@/collections/identity/StandingChanges/facts'
import { hasTiers } from '@/src/domain/identity/membership'
import { Badge } from '@/src/ui/Badge'
import { Card } from '@/src/ui/Card'

/** Whether the member is in good standing and reimbursable, and if not, why and what to do (issue 6, point 7). */
export function StandingCard({ standing }: { standing: StandingOf }) {
  const { good, reimbursable, reasons, facts } = standing
  if (facts.standing !== 'admitted') return null
  const asked = facts.tier === 'reimbursable' && hasTiers(facts.kind)
  const shown = reasons.filter(({ code }) => code !== 'tier')
  return (
    <Card>
      <h2>In orde?</h2>
      <ul className="mt-3 flex flex-wrap gap-2">
        <li>
          <Badge icon={good ? CheckCircle2 : CircleSlash} tone={good ? 'ok' : 'stop'}>
            {good ? 'Status in orde' : 'Status niet in orde'}
          </Badge>
        </li>
        {asked && (
          <li>
            <Badge icon={reimbursable ? CheckCircle2 : Hourglass} tone={reimbursable ? 'ok' : 'wait'}>
              {reimbursable ? 'Vergoedbaar' : 'Nu niet vergoedbaar'}
            </Badge>
          </li>
        )}
      </ul>
      {shown.length > 0 && (
        <details className="mt-4" open>
          <summary className="min-h-6 cursor-pointer font-semibold">
            {good ? 'Waarom ben ik niet vergoedbaar?' : 'Waarom is mijn status niet in orde?'}
          </summary>
          <ul className="mt-2 grid gap-2.5">
            {shown.map(({ text, toDo, href }) => (
              <li key={text}>
                {text}{' '}
                {toDo && href && (
                  <Link className="underline underline-offset-3" href={href}>
                    {toDo}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  )
}

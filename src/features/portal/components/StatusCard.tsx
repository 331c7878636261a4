import { BadgeCheck, CheckCircle2, CircleSlash, Hourglass, type LucideIcon } from 'lucide-react'
import { hasTiers, type Standing, standingLabels, tierLabels } from '@/src/domain/identity/membership'
import { formatDate } from '@/src/lib/format'
import { Badge } from '@/src/ui/Badge'
import { Card, Facts } from '@/src/ui/Card'
import type { Tone } from '@/src/ui/tone'
import type { Member } from '../member'

const standingLooks: Record<Standing, { tone: Tone; icon: LucideIcon }> = {
  screening: { tone: 'wait', icon: Hourglass },
  admitted: { tone: 'ok', icon: CheckCircle2 },
  ended: { tone: 'stop', icon: CircleSlash },
}

/** "90 041 233": read out more easily. */
const agb = (code: string): string => code.replace(/^(\d{2})(\d{3})(\d{3})$/, '$1 $2 $3')

/** Organisation, number, tier, status and recognitions (KS-ACC-1). */
export function StatusCard({ member }: { member: Member }) {
  const { organisation, membershipNumber, tier, standing, recognisedOn, agbCode, recognitions, profession } = member
  const tiered = hasTiers(organisation.kind)
  return (
    <Card>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-2">
        <h2>Mijn status</h2>
        <Badge {...standingLooks[standing]}>{standingLabels[standing]}</Badge>
      </div>
      <Facts
        items={[
          {
            name: organisation.kind === 'register-keeper' ? 'Register' : 'Beroepsorganisatie',
            value: organisation.shortName,
          },
          { name: tiered ? 'Lidnummer' : 'Nummer', value: membershipNumber },
          ...(tiered ? [{ name: 'Lidmaatschap', value: tierLabels[tier] }] : []),
          ...(profession ? [{ name: 'Beroep', value: profession }] : []),
          ...(agbCode
            ? [{ name: <abbr title="code waarmee zorgverzekeraars je herkennen">AGB-code</abbr>, value: agb(agbCode) }]
            : []),
          ...(recognisedOn
            ? [{ name: tiered ? 'Erkend sinds' : 'Ingeschreven sinds', value: formatDate(recognisedOn) }]
            : []),
        ]}
      />
      {(tiered || recognitions.length > 0) && <Recognitions recognitions={recognitions} />}
    </Card>
  )
}

/** What a professional organisation recognised someone for. */
function Recognitions({ recognitions }: Pick<Member, 'recognitions'>) {
  return (
    <>
      <h3 className="mt-4 border-line border-t pt-4">Erkenningen</h3>
      {recognitions.length > 0 ? (
        <ul className="mt-2.5 flex flex-wrap gap-2">
          {recognitions.map(({ name, code }) => (
            <li key={`${name} ${code}`}>
              <Badge icon={BadgeCheck} tone="ok">
                {[name, code].filter(Boolean).join(' ')}
              </Badge>
            </li>
          ))}
        </ul>
      ) : (
        <p className="mt-1 text-ink-soft text-sm">Er zijn nog geen erkenningen verleend.</p>
      )}
    </>
  )
}

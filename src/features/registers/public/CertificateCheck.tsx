import { BadgeCheck, CalendarX2, CircleSlash, type LucideIcon } from 'lucide-react'
import type { CertificateRow } from '@/collections/registers/Certificates/store'
import { type CertificateState, certificateStateLabels } from '@/src/domain/registers/certificate'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { dutchList } from '@/src/domain/shared/dutch'
import { formatDate } from '@/src/lib/format'
import { Facts } from '@/src/ui/Card'
import { cx } from '@/src/ui/cx'
import { toneClasses } from '@/src/ui/tone'

const looks: Record<CertificateState, { icon: LucideIcon; tone: 'ok' | 'wait' | 'stop' }> = {
  valid: { icon: BadgeCheck, tone: 'ok' },
  expired: { icon: CalendarX2, tone: 'wait' },
  revoked: { icon: CircleSlash, tone: 'stop' },
  suspended: { icon: CircleSlash, tone: 'stop' },
}

function sentence(
  state: CertificateState,
  { kind, validUntil, revokedOn, keeper }: CertificateRow,
  since: CalendarDate | null,
): string {
  const what = kind === 'licence' ? 'Deze licentie' : 'Dit certificaat'
  switch (state) {
    case 'valid':
      return `${what} is echt${keeper ? ` en afgegeven door ${keeper}` : ''}.`
    case 'expired':
      return `${what} is echt, maar gold tot en met ${validUntil ? formatDate(validUntil) : 'vroeger'}.`
    case 'revoked':
      return `${what} is ingetrokken op ${revokedOn ? formatDate(revokedOn) : 'een eerdere dag'} en geldt niet meer.`
    case 'suspended':
      return `Deze licentie is echt, maar geldt nu niet${since ? `, sinds ${formatDate(since)}` : ''}.`
  }
}

type Props = { certificate: CertificateRow; state: CertificateState; since: CalendarDate | null }

/** What anyone with the code may know: whether it counts, of whom it is, and for what. No more than that (X-11). */
export function CertificateCheck({ certificate, state, since }: Props) {
  const { icon: Icon, tone } = looks[state]
  const licence = certificate.kind === 'licence'
  const { number, holder, registerName, registrationNumber, validFrom, validUntil, annotations } = certificate
  return (
    <article className="overflow-hidden rounded-l border border-line bg-card shadow-card">
      <div className={cx('flex items-center gap-4 px-5 py-5 sm:px-8 sm:py-7', toneClasses[tone])}>
        <Icon aria-hidden className="size-12 shrink-0" />
        <div>
          <p className="font-bold text-2xl">{certificateStateLabels[state]}</p>
          <p className="text-ink">{sentence(state, certificate, since)}</p>
        </div>
      </div>
      <div className="px-5 py-5 sm:px-8 sm:py-7">
        <p className="text-ink-soft text-sm">Op naam van</p>
        <h2 className="mb-4 [overflow-wrap:anywhere]">{holder}</h2>
        <Facts
          items={[
            { name: licence ? 'Lid van' : 'Register', value: registerName },
            ...(registrationNumber
              ? [{ name: licence ? 'Lidnummer' : 'Registratienummer', value: registrationNumber }]
              : []),
            {
              name: 'Periode',
              value: `${formatDate(validFrom)}${validUntil ? ` t/m ${formatDate(validUntil)}` : ''}`,
            },
            ...(annotations?.length
              ? [
                  {
                    name: licence ? 'Erkenningen' : 'Aantekeningen',
                    value: dutchList(annotations.map(({ title }) => title)),
                  },
                ]
              : []),
            { name: licence ? 'Licentienummer' : 'Certificaatnummer', value: number },
          ]}
        />
      </div>
    </article>
  )
}

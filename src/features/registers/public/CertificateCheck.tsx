import { BadgeCheck, CalendarX2, CircleSlash, type LucideIcon } from 'lucide-react'
import type { CertificateRow } from '@/collections/registers/Certificates/store'
import { type CertificateState, certificateStateLabels } from '@/src/domain/registers/certificate'
import { dutchList } from '@/src/domain/shared/dutch'
import { formatDate } from '@/src/lib/format'
import { Facts } from '@/src/ui/Card'
import { cx } from '@/src/ui/cx'
import { toneClasses } from '@/src/ui/tone'

const looks: Record<CertificateState, { icon: LucideIcon; tone: 'ok' | 'wait' | 'stop' }> = {
  valid: { icon: BadgeCheck, tone: 'ok' },
  expired: { icon: CalendarX2, tone: 'wait' },
  revoked: { icon: CircleSlash, tone: 'stop' },
}

function sentence(state: CertificateState, { validUntil, revokedOn, keeper }: CertificateRow): string {
  switch (state) {
    case 'valid':
      return `Dit certificaat is echt${keeper ? ` en afgegeven door ${keeper}` : ''}.`
    case 'expired':
      return `Dit certificaat is echt, maar gold tot en met ${validUntil ? formatDate(validUntil) : 'vroeger'}.`
    case 'revoked':
      return `Dit certificaat is ingetrokken op ${revokedOn ? formatDate(revokedOn) : 'een eerdere dag'} en geldt niet meer.`
  }
}

/** What anyone with the code may know: whether it counts, of whom it is, and for what. No more than that (X-11). */
export function CertificateCheck({ certificate, state }: { certificate: CertificateRow; state: CertificateState }) {
  const { icon: Icon, tone } = looks[state]
  const { number, holder, registerName, registrationNumber, validFrom, validUntil, annotations } = certificate
  return (
    <article className="overflow-hidden rounded-l border border-line bg-card shadow-card">
      <div className={cx('flex items-center gap-4 px-5 py-5 sm:px-8 sm:py-7', toneClasses[tone])}>
        <Icon aria-hidden className="size-12 shrink-0" />
        <div>
          <p className="font-bold text-2xl">{certificateStateLabels[state]}</p>
          <p className="text-ink">{sentence(state, certificate)}</p>
        </div>
      </div>
      <div className="px-5 py-5 sm:px-8 sm:py-7">
        <p className="text-ink-soft text-sm">Op naam van</p>
        <h2 className="mb-4 [overflow-wrap:anywhere]">{holder}</h2>
        <Facts
          items={[
            { name: 'Register', value: registerName },
            ...(registrationNumber ? [{ name: 'Registratienummer', value: registrationNumber }] : []),
            {
              name: 'Periode',
              value: `${formatDate(validFrom)}${validUntil ? ` t/m ${formatDate(validUntil)}` : ''}`,
            },
            ...(annotations?.length
              ? [{ name: 'Aantekeningen', value: dutchList(annotations.map(({ title }) => title)) }]
              : []),
            { name: 'Certificaatnummer', value: number },
          ]}
        />
      </div>
    </article>
  )
}

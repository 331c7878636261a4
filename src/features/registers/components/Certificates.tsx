import { Award, CalendarX2, CheckCircle2, CircleSlash, Download, type LucideIcon, QrCode } from 'lucide-react'
import { type CertificateState, certificateStateLabels } from '@/src/domain/registers/certificate'
import { dutchList } from '@/src/domain/shared/dutch'
import { formatDate } from '@/src/lib/format'
import { Badge } from '@/src/ui/Badge'
import { ButtonLink } from '@/src/ui/Button'
import { EmptyState } from '@/src/ui/EmptyState'
import type { Tone } from '@/src/ui/tone'
import type { OwnCertificate } from '../certificates'

const looks: Record<CertificateState, { tone: Tone; icon: LucideIcon }> = {
  valid: { tone: 'ok', icon: CheckCircle2 },
  expired: { tone: 'neutral', icon: CalendarX2 },
  revoked: { tone: 'stop', icon: CircleSlash },
  suspended: { tone: 'stop', icon: CircleSlash },
}

type Props = {
  rows: readonly OwnCertificate[]
  /** Only a member in good standing downloads (KS-ACC-4). */
  admitted: boolean
}

/** The certificates of a member: to download, and to show to others (KS-ACC-4, KK-DOS-9). */
export function Certificates({ rows, admitted }: Props) {
  if (rows.length === 0) {
    return (
      <EmptyState icon={Award} title="Je hebt nog geen certificaat">
        Na je toelating tot een register, en na elke goedgekeurde herregistratie, staat je certificaat hier.
      </EmptyState>
    )
  }
  return (
    <>
      {!admitted && (
        <p className="mb-4 text-ink-soft">
          Certificaten ophalen kan zolang je bent toegelaten. Klopt er iets niet? Neem dan contact met ons op.
        </p>
      )}
      <ul className="divide-y divide-line">
        {rows.map((row) => (
          <Certificate admitted={admitted} key={row.id} row={row} />
        ))}
      </ul>
    </>
  )
}

function Certificate({ row, admitted }: { row: OwnCertificate; admitted: boolean }) {
  const { number, registerName, registrationNumber, validFrom, validUntil, annotations, state } = row
  return (
    <li className="py-5 first:pt-0 last:pb-0">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <h3 className="min-w-0 [overflow-wrap:anywhere]">{registerName}</h3>
        <Badge {...looks[state]}>{certificateStateLabels[state]}</Badge>
      </div>
      <p className="num mt-1 text-ink-soft text-sm">
        Certificaat {number}
        {registrationNumber && ` · ${registrationNumber}`} · {formatDate(validFrom)}
        {validUntil && ` t/m ${formatDate(validUntil)}`}
      </p>
      {annotations.length > 0 && (
        <p className="mt-1">
          {annotations.length === 1 ? 'Aantekening' : 'Aantekeningen'}: <strong>{dutchList(annotations)}</strong>
        </p>
      )}
      {row.revokedOn && (
        <div className="mt-3 rounded-m bg-stop-tint px-4 py-3">
          <p className="font-semibold text-sm text-stop">Ingetrokken op {formatDate(row.revokedOn)}</p>
          <p className="mt-0.5 whitespace-pre-line">{row.revokedReason}</p>
        </div>
      )}
      <div className="mt-4 flex flex-wrap gap-2.5">
        {admitted && state !== 'revoked' && (
          <ButtonLink download href={`/api/certificates/${row.id}/pdf`} icon={Download} prefetch={false} size="small">
            Download PDF<span className="sr-only"> van certificaat {number}</span>
          </ButtonLink>
        )}
        <ButtonLink href={`/verify/${row.code}`} icon={QrCode} prefetch={false} size="small" variant="secondary">
          Controlepagina<span className="sr-only"> van certificaat {number}</span>
        </ButtonLink>
      </div>
    </li>
  )
}

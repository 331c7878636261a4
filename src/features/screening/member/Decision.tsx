import { Download, Scale } from 'lucide-react'
import { formatDate } from '@/src/lib/format'
import { Alert } from '@/src/ui/Alert'
import { ButtonLink } from '@/src/ui/Button'
import { Card } from '@/src/ui/Card'
import type { OwnAdmission } from './queries'

const titles: Record<Exclude<OwnAdmission['status'], 'open'>, string> = {
  admitted: 'Je bent toegelaten',
  refused: 'Je bent niet toegelaten',
  withdrawn: 'Je hebt je aanmelding ingetrokken',
}

/** What was decided, why, the letter, and how to object (KS-SCR-3, X-10). */
export function Decision({ admission }: { admission: OwnAdmission }) {
  const { id, status, decidedOn, reason, letterNumber, objected } = admission
  if (status === 'open') return null
  return (
    <Card className="grid gap-4">
      <Alert title={titles[status]} tone={status === 'admitted' ? 'ok' : status === 'refused' ? 'stop' : 'info'}>
        {decidedOn && <p>Op {formatDate(decidedOn)}.</p>}
        {reason && <p className="mt-1 whitespace-pre-line">{reason}</p>}
      </Alert>
      <div className="flex flex-wrap gap-3">
        {letterNumber && (
          // A download, not a page: the router must not fetch it.
          <a className="no-underline" download href={`/api/admissions/${id}/letter`}>
            <span className="inline-flex min-h-12 items-center gap-2 rounded-m bg-brand px-5 py-2 font-semibold text-on-brand">
              <Download aria-hidden className="size-5" /> Brief {letterNumber} (pdf)
            </span>
          </a>
        )}
        {status === 'refused' &&
          (objected ? (
            <ButtonLink href="/bezwaar" variant="secondary">
              Bekijk je bezwaar
            </ButtonLink>
          ) : (
            <ButtonLink href={`/bezwaar/admissions/${id}`} icon={Scale} variant="secondary">
              Maak bezwaar
            </ButtonLink>
          ))}
      </div>
    </Card>
  )
}

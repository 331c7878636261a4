import { Download } from 'lucide-react'
import { exportStatusLabels } from '@/src/domain/privacy/labels'
import { formatFileSize, formatMoment } from '@/src/lib/format'
import { Badge } from '@/src/ui/Badge'
import type { Tone } from '@/src/ui/tone'
import type { OwnExport } from './queries'

const tones: Record<OwnExport['status'], Tone> = {
  asked: 'wait',
  building: 'wait',
  ready: 'ok',
  failed: 'stop',
  expired: 'neutral',
}

/** The copies that were asked for, with what can be fetched and until when. */
export function ExportList({ exports }: { exports: OwnExport[] }) {
  return (
    <ul>
      {exports.map(({ id, status, askedAt, expiresAt, size }) => (
        <li className="grid gap-1 border-line border-t py-4 first:border-t-0" key={id}>
          <div className="flex flex-wrap items-center justify-between gap-3">
            <span>Gevraagd op {formatMoment(askedAt)}</span>
            <Badge tone={tones[status]}>{exportStatusLabels[status]}</Badge>
          </div>
          {status === 'ready' && (
            <>
              <a
                className="link inline-flex min-h-11 w-fit items-center gap-2"
                href={`/api/data-exports/${id}/content`}
              >
                <Download aria-hidden className="size-5" />
                Download mijn gegevens (zip{size !== null && `, ${formatFileSize(size)}`})
              </a>
              {expiresAt && <p className="text-ink-soft text-sm">Op te halen tot {formatMoment(expiresAt)}.</p>}
            </>
          )}
          {status === 'failed' && <p className="text-ink-soft text-sm">Vraag de kopie opnieuw aan.</p>}
        </li>
      ))}
    </ul>
  )
}

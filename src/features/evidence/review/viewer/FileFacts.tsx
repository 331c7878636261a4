import { CircleHelp, LoaderCircle, type LucideIcon, ShieldAlert, ShieldCheck } from 'lucide-react'
import { Badge, type BadgeTone } from '@/src/features/backoffice/Badge'
import { formatFileSize, formatMoment } from '@/src/lib/format'
import type { ReviewFile } from '../item'
import styles from './FileViewer.module.css'
import type { Integrity } from './integrity'
import type { ViewerFile } from './useViewerFile'

const checks: Record<Integrity, { tone: BadgeTone; icon: LucideIcon; text: string }> = {
  same: { tone: 'ok', icon: ShieldCheck, text: 'ongewijzigd' },
  changed: { tone: 'stop', icon: ShieldAlert, text: 'anders dan ingediend' },
  unknown: { tone: 'neutral', icon: CircleHelp, text: 'hier niet te controleren' },
}

const types: Record<ReviewFile['mimeType'], string> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'foto (JPEG)',
  'image/png': 'afbeelding (PNG)',
}

function Check({ loaded }: { loaded: ViewerFile }) {
  if (loaded.state === 'failed') return null
  if (loaded.state === 'loading') {
    return (
      <Badge icon={LoaderCircle} tone="neutral">
        wordt gecontroleerd
      </Badge>
    )
  }
  const { tone, icon, text } = checks[loaded.integrity]
  return (
    <Badge icon={icon} tone={tone}>
      {text}
    </Badge>
  )
}

/** The file in words: name, kind, size, moment of receipt, and whether it is what was handed in. */
export function FileFacts({ file, loaded }: { file: ReviewFile; loaded: ViewerFile }) {
  return (
    <footer className={styles.facts}>
      <p>
        <strong>{file.name}</strong> <Check loaded={loaded} />
      </p>
      <p>
        {types[file.mimeType]} · {formatFileSize(file.size)} · ontvangen {formatMoment(file.receivedAt)}
      </p>
      <details>
        <summary>Controlegetal</summary>
        <p>
          SHA-256 op het ontvangstbewijs: <code>{file.sha256}</code>. Je browser berekent het getal van wat hij kreeg
          opnieuw en vergelijkt.
        </p>
      </details>
    </footer>
  )
}

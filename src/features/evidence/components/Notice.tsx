import { Printer } from 'lucide-react'
import { formatDate, formatFileSize, formatMoment } from '@/src/lib/format'
import { Alert } from '@/src/ui/Alert'
import { ButtonLink } from '@/src/ui/Button'
import { type EvidenceKind, evidenceKinds } from '../kinds'
import type { EvidenceItem } from '../types'

/** After sending: what we have, what happens next and when (ux.md 6, X-5). */
export function ReceivedNotice({ kind, item }: { kind: EvidenceKind; item: EvidenceItem }) {
  return (
    <Alert live title={`Ontvangen: ${item.title}`} tone="ok">
      <p>
        {kind === 'points-claims'
          ? 'De opleider antwoordt eerst; daarna beslist het register.'
          : 'Een beoordelaar kijkt ernaar.'}{' '}
        {item.reviewDueOn && (
          <>
            Je krijgt uiterlijk <strong>{formatDate(item.reviewDueOn)}</strong> antwoord, hier en per mail.{' '}
          </>
        )}
        Tot die tijd kun je het nog wijzigen of verwijderen.
      </p>
      <ul className="mt-3 grid gap-1 text-sm">
        {item.files.map((file) => (
          <li className="[overflow-wrap:anywhere]" key={file.id}>
            {file.name} <span className="num">({formatFileSize(file.size)})</span>, ontvangen op{' '}
            {formatMoment(file.receivedAt)}, controlegetal <code className="num">{file.sha256.slice(0, 12)}</code>
          </li>
        ))}
      </ul>
      <div className="mt-4">
        <ButtonLink href={`/ontvangstbewijs/${kind}/${item.id}`} icon={Printer} size="small" variant="secondary">
          Bekijk of print je ontvangstbewijs
        </ButtonLink>
      </div>
    </Alert>
  )
}

/** After saving without sending, or after a change to what was handed in. */
export function SavedNotice({ kind, item }: { kind: EvidenceKind; item: EvidenceItem }) {
  const sent = item.status === 'submitted'
  return (
    <Alert
      live
      title={sent ? 'Je wijzigingen zijn opgeslagen' : 'Opgeslagen, nog niet verstuurd'}
      tone={sent ? 'ok' : 'info'}
    >
      {sent
        ? 'De beoordelaar ziet de nieuwe versie. De uiterste datum voor je antwoord blijft dezelfde.'
        : `“${item.title}” staat bij Ingediend | Overzicht. Verstuur ${evidenceKinds[kind].this} als het compleet is.`}
    </Alert>
  )
}

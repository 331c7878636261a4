import { FolderCheck } from 'lucide-react'
import { formatNumber } from '@/src/lib/format'
import { Badge } from '@/src/ui/Badge'
import { ButtonLink } from '@/src/ui/Button'
import { Card } from '@/src/ui/Card'
import { ProgressBar } from '@/src/ui/ProgressBar'
import type { DossierSummary } from '../account'

/** Every dossier of the member in short, with the way to it. */
export function DossierSummaries({ summaries }: { summaries: readonly DossierSummary[] }) {
  return summaries.map(({ name, number, href, standing, total, canSubmit }) => (
    <Card key={number}>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="flex items-center gap-2.5">
          <FolderCheck aria-hidden className="size-6 text-brand" />
          {name}
        </h2>
        <Badge tone={standing.tone}>{standing.word}</Badge>
      </div>
      <p className="mt-2">{standing.sentence}</p>
      {total && (
        <div className="mt-4">
          <ProgressBar
            label={`Punten voor ${name}`}
            max={total.required}
            text={`${formatNumber(total.counted)} van ${formatNumber(total.required)} punten`}
            value={total.counted}
          />
          <p className="num mt-1.5 text-ink-soft text-sm">
            {formatNumber(total.counted)} van {formatNumber(total.required)} punten
          </p>
        </div>
      )}
      <ButtonLink className="mt-5 w-fit" href={href} size="small" variant={canSubmit ? 'primary' : 'secondary'}>
        {canSubmit ? 'Meld je dossier aan' : 'Bekijk mijn dossier'}
      </ButtonLink>
    </Card>
  ))
}

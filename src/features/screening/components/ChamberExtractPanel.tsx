import { Building2 } from 'lucide-react'
import type { Params } from '@/src/features/evidence/components/pageQuery'
import { saveExtract } from '@/src/features/evidence/screening/actions'
import { extractFacts } from '@/src/features/evidence/screening/facts'
import { extractForm } from '@/src/features/evidence/screening/forms'
import type { ExtractItem } from '@/src/features/evidence/screening/items'
import type { EvidenceLists } from '@/src/features/evidence/types'
import { Alert } from '@/src/ui/Alert'
import { HandInPanel, standOf } from './HandInPanel'

type Props = {
  lists: EvidenceLists<ExtractItem>
  limitMb: number
  therapist: number
  params: Params
  /** Of the main practice; null when none was filled in. */
  chamberNumber: string | null
}

/** The chamber extract, on the page of the practice (KS-PRA-4). */
export function ChamberExtractPanel({ lists, limitMb, therapist, params, chamberNumber }: Props) {
  const fits = lists.recognised.some((item) => chamberNumber === null || item.chamberNumber === chamberNumber)
  const inHand = lists.fresh.length + lists.handedIn.length > 0
  const outdated = lists.recognised.length > 0 && !fits
  return (
    <HandInPanel
      another="Stuur een nieuw uittreksel in"
      factsOf={extractFacts}
      form={{ kind: 'chamber-extracts', action: saveExtract, limitMb, owner: therapist }}
      formOf={extractForm}
      guide={
        <>
          <p>
            Een uittreksel van de Kamer van Koophandel laat zien dat je praktijk staat ingeschreven. Je haalt het bij
            kvk.nl; het mag een eenvoudig uittreksel zijn.
          </p>
          {outdated && !inHand && (
            <Alert title="Het KvK-nummer van je praktijk is veranderd" tone="wait">
              Stuur een uittreksel in met het nummer {chamberNumber}.
            </Alert>
          )}
        </>
      }
      icon={Building2}
      lists={lists}
      mayAdd={!inHand}
      params={params}
      start={chamberNumber ? { chamberNumber } : undefined}
      summary={outdated && !inHand ? 'nieuw nodig' : standOf(lists, 'nog te doen')}
      title="Upload | KvK-uittreksel"
    />
  )
}

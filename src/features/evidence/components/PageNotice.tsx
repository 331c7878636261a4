import { Alert } from '@/src/ui/Alert'
import type { EvidenceKind } from '../kinds'
import type { EvidenceItem, EvidenceLists } from '../types'
import { ReceivedNotice, SavedNotice } from './Notice'
import type { PageQuery } from './pageQuery'

type Props = { kind: EvidenceKind; lists: EvidenceLists<EvidenceItem>; query: PageQuery }

/** What just happened, above the panels. */
export function PageNotice({ kind, lists, query }: Props) {
  const items = [...lists.fresh, ...lists.handedIn]
  const received = items.find(({ id, status }) => id === query.received && status === 'submitted')
  if (received) return <ReceivedNotice item={received} kind={kind} />
  const saved = items.find(({ id }) => id === query.saved)
  if (saved) return <SavedNotice item={saved} kind={kind} />
  if (query.deleted) {
    return (
      <Alert live title="Verwijderd" tone="ok">
        De bestanden worden gewist.
      </Alert>
    )
  }
  return null
}

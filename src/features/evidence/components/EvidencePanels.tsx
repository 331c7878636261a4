import { Archive, FilePlus2, Inbox } from 'lucide-react'
import type { ReactNode } from 'react'
import { count } from '@/src/lib/format'
import { EmptyState } from '@/src/ui/EmptyState'
import { Panel } from '@/src/ui/Panel'
import { Panels } from '@/src/ui/Panels'
import { newHref } from '../address'
import { EvidenceForm, type FormSetting } from '../form/EvidenceForm'
import { type EvidenceFormState, untouched } from '../form-state'
import { type EvidenceKind, evidenceKinds } from '../kinds'
import type { EvidenceItem, EvidenceLists } from '../types'
import { EvidenceCard } from './EvidenceCard'
import type { PageQuery } from './pageQuery'
import { Worklist } from './Worklist'

export type EvidencePanelsProps<Item extends EvidenceItem> = FormSetting & {
  lists: EvidenceLists<Item>
  query: PageQuery
  /** The form of an item that is there already. */
  formOf: (item: Item) => EvidenceFormState
  factsOf: (item: Item) => string[]
  /** What the member has to know about the vault. */
  vault: ReactNode
  /** What the form for a new item starts with. */
  start?: Record<string, string>
  /** Above the form for a new item. */
  guide?: ReactNode
  /** On a page about more than this: nothing opens by itself, but what waits for an answer. */
  quiet?: boolean
  /** Panels besides the three lists. */
  children?: ReactNode
}

/** The three lists of every kind of evidence: new, handed in, recognised (ux.md 3). */
export function EvidencePanels<Item extends EvidenceItem>(props: EvidencePanelsProps<Item>) {
  const { kind, lists, query, formOf, factsOf, vault, start, guide, quiet, action, limitMb, owner, children } = props
  const { at, choices, accepted } = props
  const words = evidenceKinds[kind]
  const asked = lists.handedIn.filter(({ status }) => status === 'returned')
  const inHand = [...asked, ...lists.fresh, ...lists.handedIn.filter(({ status }) => status !== 'returned')]
  const byItself = quiet ? (asked.length > 0 ? 'ingediend' : undefined) : inHand.length > 0 ? 'ingediend' : 'nieuw'
  const shown = query.open ?? byItself
  const form = { kind, action, limitMb, owner, at, choices, accepted }
  const panel = (id: 'nieuw' | 'ingediend' | 'erkend') => ({ id: words.panels + id, open: shown === id })
  return (
    <Panels>
      <Panel {...panel('nieuw')} icon={FilePlus2} title="Nieuw | Upload">
        {guide}
        <EvidenceForm {...form} files={[]} initial={untouched(start)} key={query.stamp} status={null} />
      </Panel>
      <Panel
        {...panel('ingediend')}
        icon={Inbox}
        summary={inHand.length > 0 ? count(inHand.length, words.one, words.many) : undefined}
        title="Ingediend | Overzicht, bewerken"
      >
        {inHand.length === 0 && (
          <EmptyState icon={Inbox} title="Er staat niets open">
            Wat je opslaat of verstuurt, staat hier tot een beoordelaar het heeft bekeken. Begin bij{' '}
            <a href={newHref(kind, at)}>Nieuw | Upload</a>.
          </EmptyState>
        )}
        <Worklist {...{ form, formOf, factsOf }} edit={query.edit} items={inHand} />
      </Panel>
      <Panel
        {...panel('erkend')}
        icon={Archive}
        summary={lists.recognised.length > 0 ? count(lists.recognised.length, words.one, words.many) : undefined}
        title="Erkend | Archief"
      >
        <Vault {...{ kind, factsOf, vault }} items={lists.recognised} />
        {lists.rejected.length > 0 && (
          <section aria-labelledby={`${words.panels}afgewezen`} className="mt-7 border-line border-t pt-6">
            <h3 className="mb-4" id={`${words.panels}afgewezen`}>
              Niet erkend
            </h3>
            <div className="divide-y divide-line">
              {lists.rejected.map((item) => (
                <EvidenceCard facts={factsOf(item)} item={item} key={item.id} kind={kind} />
              ))}
            </div>
          </section>
        )}
      </Panel>
      {children}
    </Panels>
  )
}

type VaultProps<Item> = {
  kind: EvidenceKind
  items: Item[]
  factsOf: (item: Item) => string[]
  vault: ReactNode
}

function Vault<Item extends EvidenceItem>({ kind, items, factsOf, vault }: VaultProps<Item>) {
  if (items.length === 0) {
    return (
      <EmptyState icon={Archive} title="De kluis is nog leeg">
        Wat een beoordelaar goedkeurt, wordt hier veilig bewaard.
      </EmptyState>
    )
  }
  return (
    <>
      <p className="mb-5 text-ink-soft text-sm">{vault}</p>
      <div className="divide-y divide-line">
        {items.map((item) => (
          <EvidenceCard facts={factsOf(item)} item={item} key={item.id} kind={kind} />
        ))}
      </div>
    </>
  )
}

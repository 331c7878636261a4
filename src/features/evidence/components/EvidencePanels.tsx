import { Archive, FilePlus2, Inbox, PencilLine } from 'lucide-react'
import type { ReactNode } from 'react'
import type { EvidenceStatus } from '@/src/domain/evidence/status'
import { count } from '@/src/lib/format'
import { ButtonLink } from '@/src/ui/Button'
import { EmptyState } from '@/src/ui/EmptyState'
import { Panel } from '@/src/ui/Panel'
import { Panels } from '@/src/ui/Panels'
import { EvidenceForm } from '../form/EvidenceForm'
import { type EvidenceFormState, untouched } from '../form-state'
import { type EvidenceKind, evidenceKinds } from '../kinds'
import type { CpdItem, DiplomaItem, EvidenceLists } from '../types'
import { DeleteButton } from './DeleteButton'
import { EvidenceCard } from './EvidenceCard'
import type { PageQuery } from './pageQuery'

export type EvidencePanelsProps<Item extends DiplomaItem | CpdItem> = {
  kind: EvidenceKind
  lists: EvidenceLists<Item>
  query: PageQuery
  action: (state: EvidenceFormState, data: FormData) => Promise<EvidenceFormState>
  /** The form of an item that is there already. */
  formOf: (item: Item) => EvidenceFormState
  factsOf: (item: Item) => string[]
  limitMb: number
  owner: number
  /** What the member has to know about the vault. */
  vault: ReactNode
}

const editLabels: Record<EvidenceStatus, string> = {
  draft: 'Afmaken en versturen',
  submitted: 'Wijzigen',
  returned: 'Beantwoord de vraag',
  approved: '',
  rejected: '',
}

/** The three lists of every kind of evidence: new, handed in, recognised (ux.md 3). */
export function EvidencePanels<Item extends DiplomaItem | CpdItem>(props: EvidencePanelsProps<Item>) {
  const { kind, lists, query, action, formOf, factsOf, limitMb, owner, vault } = props
  const words = evidenceKinds[kind]
  const open = [...lists.handedIn.filter(({ status }) => status === 'returned'), ...lists.fresh]
  const inHand = [...open, ...lists.handedIn.filter(({ status }) => status !== 'returned')]
  const shown = query.open ?? (inHand.length > 0 ? 'ingediend' : 'nieuw')
  const form = { kind, action, limitMb, owner }
  return (
    <Panels>
      <Panel icon={FilePlus2} id="nieuw" open={shown === 'nieuw'} title="Nieuw | Upload">
        <EvidenceForm {...form} files={[]} initial={untouched()} key={query.stamp} status={null} />
      </Panel>
      <Panel
        icon={Inbox}
        id="ingediend"
        open={shown === 'ingediend'}
        summary={inHand.length > 0 ? count(inHand.length, words.one, words.many) : undefined}
        title="Ingediend | Overzicht, bewerken"
      >
        {inHand.length === 0 && (
          <EmptyState icon={Inbox} title="Er staat niets open">
            Wat je opslaat of verstuurt, staat hier tot een beoordelaar het heeft bekeken. Begin bij{' '}
            <a href="?open=nieuw#nieuw">Nieuw | Upload</a>.
          </EmptyState>
        )}
        <div className="divide-y divide-line">
          {inHand.map((item) =>
            item.id === query.edit ? (
              <section
                aria-label={`Bewerk ${item.title}`}
                className="py-5 first:pt-0"
                id={`${kind}-${item.id}`}
                key={item.id}
              >
                <div className="mb-6 rounded-m bg-sunken px-4 py-4">
                  <EvidenceCard facts={factsOf(item)} item={item} kind={kind} />
                </div>
                <EvidenceForm {...form} files={item.files} initial={formOf(item)} status={item.status} />
                <p className="mt-4">
                  <ButtonLink href={`${words.path}?open=ingediend`} scroll={false} size="small" variant="quiet">
                    Stoppen met bewerken
                  </ButtonLink>
                </p>
              </section>
            ) : (
              <EvidenceCard
                actions={
                  <>
                    <ButtonLink
                      href={`${words.path}?open=ingediend&bewerk=${item.id}#${kind}-${item.id}`}
                      icon={PencilLine}
                      size="small"
                      variant={item.status === 'submitted' ? 'secondary' : 'primary'}
                    >
                      {editLabels[item.status]}
                      <span className="sr-only">: {item.title}</span>
                    </ButtonLink>
                    <DeleteButton id={item.id} kind={kind} title={item.title} />
                  </>
                }
                facts={factsOf(item)}
                item={item}
                key={item.id}
                kind={kind}
              />
            ),
          )}
        </div>
      </Panel>
      <Panel
        icon={Archive}
        id="erkend"
        open={shown === 'erkend'}
        summary={lists.recognised.length > 0 ? count(lists.recognised.length, words.one, words.many) : undefined}
        title="Erkend | Archief"
      >
        <Vault {...{ kind, factsOf, vault }} items={lists.recognised} />
        {lists.rejected.length > 0 && (
          <section aria-labelledby="afgewezen" className="mt-7 border-line border-t pt-6">
            <h3 className="mb-4" id="afgewezen">
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
    </Panels>
  )
}

type VaultProps<Item> = {
  kind: EvidenceKind
  items: Item[]
  factsOf: (item: Item) => string[]
  vault: ReactNode
}

function Vault<Item extends DiplomaItem | CpdItem>({ kind, items, factsOf, vault }: VaultProps<Item>) {
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

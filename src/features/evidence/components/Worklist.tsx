import { PencilLine } from 'lucide-react'
import type { ReactNode } from 'react'
import type { EvidenceStatus } from '@/src/domain/evidence/status'
import { ButtonLink } from '@/src/ui/Button'
import { editHref, evidenceHref, itemAnchor } from '../address'
import { EvidenceForm, type FormSetting } from '../form/EvidenceForm'
import type { EvidenceFormState } from '../form-state'
import type { EvidenceItem } from '../types'
import { DeleteButton } from './DeleteButton'
import { EvidenceCard } from './EvidenceCard'

type Props<Item extends EvidenceItem> = {
  form: FormSetting
  items: Item[]
  /** The item that is being edited. */
  edit: number | undefined
  /** The form of an item that is there already. */
  formOf: (item: Item) => EvidenceFormState
  factsOf: (item: Item) => string[]
  detailOf?: (item: Item) => ReactNode
}

const editLabels: Record<EvidenceStatus, string> = {
  draft: 'Afmaken en versturen',
  submitted: 'Wijzigen',
  returned: 'Beantwoord de vraag',
  approved: '',
  rejected: '',
}

/** What a member has in hand: each item with what can be done with it, and the form of the one that is being edited. */
export function Worklist<Item extends EvidenceItem>({ form, items, edit, formOf, factsOf, detailOf }: Props<Item>) {
  const { kind, at } = form
  return (
    <div className="divide-y divide-line">
      {items.map((item) =>
        item.id === edit ? (
          <section
            aria-label={`Bewerk ${item.title}`}
            className="py-5 first:pt-0"
            id={itemAnchor(kind, item.id)}
            key={item.id}
          >
            <div className="mb-6 rounded-m bg-sunken px-4 py-4">
              <EvidenceCard facts={factsOf(item)} item={item} kind={kind} />
            </div>
            <EvidenceForm {...form} files={item.files} initial={formOf(item)} status={item.status} />
            <p className="mt-4">
              <ButtonLink
                href={evidenceHref(kind, { open: 'ingediend' }, at)}
                scroll={false}
                size="small"
                variant="quiet"
              >
                Stoppen met bewerken
              </ButtonLink>
            </p>
          </section>
        ) : (
          <EvidenceCard
            actions={
              <>
                <ButtonLink
                  href={editHref(kind, item.id, at)}
                  icon={PencilLine}
                  size="small"
                  variant={item.status === 'submitted' ? 'secondary' : 'primary'}
                >
                  {editLabels[item.status]}
                  <span className="sr-only">: {item.title}</span>
                </ButtonLink>
                <DeleteButton at={at} id={item.id} kind={kind} title={item.title} />
              </>
            }
            detail={detailOf?.(item)}
            facts={factsOf(item)}
            item={item}
            key={item.id}
            kind={kind}
          />
        ),
      )}
    </div>
  )
}

import { FilePlus2, Inbox } from 'lucide-react'
import type { ReactNode } from 'react'
import { EvidenceCard } from '@/src/features/evidence/components/EvidenceCard'
import { PageNotice } from '@/src/features/evidence/components/PageNotice'
import { type Params, readPageQuery } from '@/src/features/evidence/components/pageQuery'
import { Worklist } from '@/src/features/evidence/components/Worklist'
import { EvidenceForm, type FormSetting } from '@/src/features/evidence/form/EvidenceForm'
import { type EvidenceFormState, untouched } from '@/src/features/evidence/form-state'
import { evidenceKinds } from '@/src/features/evidence/kinds'
import type { EvidenceItem, EvidenceLists } from '@/src/features/evidence/types'
import { count } from '@/src/lib/format'
import { Panel } from '@/src/ui/Panel'

type Props<Item extends EvidenceItem> = {
  form: FormSetting
  lists: EvidenceLists<Item>
  params: Params
  formOf: (item: Item) => EvidenceFormState
  factsOf: (item: Item) => string[]
  /** What else a card tells of an item. */
  detailOf?: (item: Item) => ReactNode
  /** The panel for a new one; left out where the member can't make one here. */
  fresh?: { title: string; start?: Record<string, string>; guide?: ReactNode }
  /** Title of the panel with what was handed in. */
  title: string
}

/** What just happened with one kind of thing, the form for a new one, and those that there are. */
export function HandInPanels<Item extends EvidenceItem>(props: Props<Item>) {
  const { form, lists, params, formOf, factsOf, detailOf, fresh, title } = props
  const words = evidenceKinds[form.kind]
  const query = readPageQuery(params, words.panels)
  const inHand = [...lists.handedIn.filter(({ status }) => status === 'returned'), ...lists.fresh]
  const open = [...inHand, ...lists.handedIn.filter(({ status }) => status !== 'returned')]
  const decided = [...lists.recognised, ...lists.rejected].sort((a, b) => b.id - a.id)
  const asks = lists.handedIn.some(({ status }) => status === 'returned')
  return (
    <>
      <PageNotice kind={form.kind} lists={lists} query={query} />
      {fresh && (
        <Panel icon={FilePlus2} id={`${words.panels}nieuw`} open={query.open === 'nieuw'} title={fresh.title}>
          {fresh.guide}
          <EvidenceForm {...form} files={[]} initial={untouched(fresh.start)} key={query.stamp} status={null} />
        </Panel>
      )}
      {open.length + decided.length > 0 && (
        <Panel
          icon={Inbox}
          id={`${words.panels}ingediend`}
          open={query.open === 'ingediend' || (query.open === undefined && asks)}
          summary={open.length > 0 ? count(open.length, words.one, words.many) : undefined}
          title={title}
        >
          <Worklist {...{ form, formOf, factsOf, detailOf }} edit={query.edit} items={open} />
          <div className="divide-y divide-line">
            {decided.map((item) => (
              <EvidenceCard
                detail={detailOf?.(item)}
                facts={factsOf(item)}
                item={item}
                key={item.id}
                kind={form.kind}
              />
            ))}
          </div>
        </Panel>
      )}
    </>
  )
}

import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { EvidenceCard } from '@/src/features/evidence/components/EvidenceCard'
import { PageNotice } from '@/src/features/evidence/components/PageNotice'
import { type Params, readPageQuery } from '@/src/features/evidence/components/pageQuery'
import { Worklist } from '@/src/features/evidence/components/Worklist'
import { EvidenceForm, type FormSetting } from '@/src/features/evidence/form/EvidenceForm'
import { type EvidenceFormState, untouched } from '@/src/features/evidence/form-state'
import { evidenceKinds } from '@/src/features/evidence/kinds'
import { panelOf, type ScreeningKind } from '@/src/features/evidence/screening/words'
import type { EvidenceItem, EvidenceLists } from '@/src/features/evidence/types'
import { Panel } from '@/src/ui/Panel'

type Props<Item extends EvidenceItem> = {
  form: FormSetting & { kind: ScreeningKind }
  icon: LucideIcon
  title: string
  /** Where it stands, in a few words. */
  summary: ReactNode
  lists: EvidenceLists<Item>
  params: Params
  formOf: (item: Item) => EvidenceFormState
  factsOf: (item: Item) => string[]
  /** Above the form: why this is asked, and how it goes. */
  guide: ReactNode
  /** Whether a new one can be made now; left out: when nothing is in hand. */
  mayAdd?: boolean
  /** Heading of the form when there is something already. */
  another?: string
  /** What the form starts with. */
  start?: Record<string, string>
}

/** Everything about one kind in one panel: what is in hand, the form for a new one, and what was decided (ux.md 3). */
export function HandInPanel<Item extends EvidenceItem>(props: Props<Item>) {
  const { form, icon, title, summary, lists, params, formOf, factsOf, guide, another, start } = props
  const words = evidenceKinds[form.kind]
  const id = panelOf(form.kind)
  const query = readPageQuery(params, words.panels)
  const asked = lists.handedIn.filter(({ status }) => status === 'returned')
  const inHand = [...asked, ...lists.fresh, ...lists.handedIn.filter(({ status }) => status !== 'returned')]
  const decided = [...lists.recognised, ...lists.rejected].sort((a, b) => b.id - a.id)
  const mayAdd = props.mayAdd ?? inHand.length === 0
  const shown = params.open === undefined ? asked.length > 0 : params.open === id
  return (
    <Panel icon={icon} id={id} open={shown} summary={summary} title={title}>
      <div className="grid gap-6">
        <PageNotice kind={form.kind} lists={lists} query={query} />
        <div className="grid max-w-[68ch] gap-3">{guide}</div>
        {inHand.length > 0 && <Worklist {...{ form, formOf, factsOf }} edit={query.edit} items={inHand} />}
        {mayAdd && (
          <section
            aria-label={inHand.length + decided.length > 0 ? undefined : title}
            aria-labelledby={inHand.length + decided.length > 0 ? `${words.panels}kop` : undefined}
            id={`${words.panels}nieuw`}
          >
            {inHand.length + decided.length > 0 && (
              <h3 className="mb-4 border-line border-t pt-6" id={`${words.panels}kop`}>
                {another ?? 'Nieuw'}
              </h3>
            )}
            <EvidenceForm {...form} files={[]} initial={untouched(start)} key={query.stamp} status={null} />
          </section>
        )}
        {decided.length > 0 && (
          <section aria-labelledby={`${words.panels}eerder`} className="border-line border-t pt-6">
            <h3 className="mb-4" id={`${words.panels}eerder`}>
              Beoordeeld
            </h3>
            <div className="divide-y divide-line">
              {decided.map((item) => (
                <EvidenceCard facts={factsOf(item)} item={item} key={item.id} kind={form.kind} />
              ))}
            </div>
          </section>
        )}
      </div>
    </Panel>
  )
}

/** Where one kind stands, in a word or two, for the head of its panel. */
export function standOf({ fresh, handedIn, recognised }: EvidenceLists<EvidenceItem>, otherwise: string): string {
  if (handedIn.some(({ status }) => status === 'returned')) return 'aanvulling gevraagd'
  if (handedIn.length > 0) return 'in beoordeling'
  if (recognised.length > 0) return 'akkoord'
  return fresh.length > 0 ? 'nog niet verstuurd' : otherwise
}

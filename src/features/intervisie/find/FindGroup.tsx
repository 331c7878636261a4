import type { PayloadRequest } from 'payload'
import { type GroupFilter, groupQuery, parseGroupFilter } from '@/src/domain/intervisie/find-filter'
import type { AddressQuery } from '@/src/domain/shared/address-text'
import { count } from '@/src/lib/format'
import { idFrom } from '@/src/lib/id'
import { GroupList } from './components/GroupList'
import { GroupMap } from './components/GroupMap'
import { GroupOpener } from './components/GroupOpener'
import { GroupSearch } from './components/GroupSearch'
import { OpenGroup, openGroup } from './components/OpenGroup'
import { PracticeForm } from './components/PracticeForm'
import { loadFound } from './load'
import type { Found } from './types'

type Props = { req: PayloadRequest; member: { therapist: number }; searchParams: AddressQuery }

/** How many, and from where distances are told. */
function heading({ total, origin }: Found): string {
  const groups = total === 0 ? 'Geen groep' : count(total, 'groep', 'groepen')
  return origin && total > 0 ? `${groups}, dichtbij ${origin.label} eerst` : groups
}

/** What is known of the place of the practice, when no town was asked. */
function NearWhat({ filter, practice }: { filter: GroupFilter; practice: Found['practice'] }) {
  if (filter.place) return null
  if (!practice) return <PracticeForm />
  if (practice.lat !== null) return null
  return (
    <p className="text-ink-soft">
      De plaats van je praktijk ({practice.place}) kennen we niet. Vul hierboven een grotere plaats in de buurt in, dan
      zie je de afstanden.
    </p>
  )
}

/** Finding a group: what one looks for, the map, the same as a list beside it, and asking to join (KS-GRP-1). */
export async function FindGroup({ req, member, searchParams }: Props) {
  const filter = parseGroupFilter(searchParams)
  const id = idFrom(searchParams.groep)
  const [found, opened] = await Promise.all([
    loadFound(req, member.therapist, filter),
    id === null ? null : openGroup(req, id),
  ])
  return (
    <section aria-labelledby="zoek-een-groep" className="@container grid gap-5">
      <h2 id="zoek-een-groep">Zoek een intervisiegroep</h2>
      <GroupSearch filter={filter} />
      <NearWhat filter={filter} practice={found.practice} />
      {opened && <OpenGroup filter={filter} opened={opened} />}
      <GroupOpener query={groupQuery(filter)}>
        <p aria-live="polite" className="font-semibold text-lg">
          {heading(found)}
        </p>
        <div className="grid items-start gap-5 @[38rem]:grid-cols-[19rem_minmax(0,1fr)] @4xl:grid-cols-[27rem_minmax(0,1fr)]">
          <div className="mx-auto w-full max-w-[27rem] @[38rem]:sticky @[38rem]:top-6">
            <GroupMap origin={found.origin} sites={found.sites} />
          </div>
          <GroupList filter={filter} found={found} />
        </div>
      </GroupOpener>
    </section>
  )
}

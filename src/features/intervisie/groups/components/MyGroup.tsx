import { groupFormatLabels, groupMethodLabels } from '@/src/domain/intervisie/labels'
import { isComplete } from '@/src/domain/intervisie/membership'
import { formatDate } from '@/src/lib/format'
import { Facts } from '@/src/ui/Card'
import type { GroupPage, OwnGroup } from '../own'
import { managesIt } from '../own'
import { LeaveGroup, WithdrawRequest } from './GroupButtons'
import { Incomplete } from './Incomplete'
import { Members } from './Members'

/** One's own group: what it is, who is in it, the way out (KS-GRP-4). */
export function MyGroup({ group }: { group: OwnGroup }) {
  const manages = managesIt(group)
  const self = group.members.find((member) => member.self)
  return (
    <div className="grid gap-6">
      {!isComplete(group.members.length) && <Incomplete manages={manages} members={group.members.length} />}
      <Facts
        items={[
          { name: 'Plaats', value: group.place },
          { name: 'Bijeenkomsten', value: groupFormatLabels[group.format] },
          ...(group.method ? [{ name: 'Methode', value: groupMethodLabels[group.method] }] : []),
          ...(group.since ? [{ name: 'Bestaat sinds', value: formatDate(group.since) }] : []),
          {
            name: 'Zoekt nog',
            value: group.wanted === 0 ? 'niemand' : `${group.wanted} ${group.wanted === 1 ? 'lid' : 'leden'}`,
          },
        ]}
      />
      {group.description && <p className="whitespace-pre-line">{group.description}</p>}
      <section aria-labelledby="groepsleden">
        <h3 id="groepsleden">Leden</h3>
        <Members group={group} manages={false} />
      </section>
      {manages ? (
        <p className="text-ink-soft text-sm">
          Wil je uit de groep? Draag hem eerst over aan een ander lid, bij <a href="?open=beheer">Beheer</a>.
        </p>
      ) : (
        self && (
          <div>
            <LeaveGroup group={group.id} member={self.id} name={group.name} />
          </div>
        )
      )}
    </div>
  )
}

/** What one asked and waits for. */
export function Asked({ asked }: { asked: GroupPage['asked'] }) {
  if (asked.length === 0) return null
  return (
    <section aria-labelledby="gevraagd">
      <h3 id="gevraagd">Je wacht op antwoord van</h3>
      <ul className="divide-y divide-line">
        {asked.map((one) => (
          <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3.5" key={one.id}>
            <div className="min-w-0 grow">
              <p className="font-semibold">
                {one.group}, {one.place}
              </p>
              <p className="text-ink-soft text-sm">gevraagd op {formatDate(one.on)}</p>
            </div>
            <WithdrawRequest group={one.group} request={one.id} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The groups one was in before. */
export function History({ history }: { history: GroupPage['history'] }) {
  if (history.length === 0) return null
  return (
    <section aria-labelledby="vroeger">
      <h3 id="vroeger">Eerder zat je in</h3>
      <ul className="mt-2 grid gap-1.5 text-ink-soft text-sm">
        {history.map(({ id, name, from, until }) => (
          <li key={id}>
            <strong className="text-ink">{name}</strong>, {formatDate(from)} tot en met {formatDate(until)}
          </li>
        ))}
      </ul>
    </section>
  )
}

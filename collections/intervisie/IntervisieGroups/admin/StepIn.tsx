import { LifeForm } from '@/collections/registers/Registrations/admin/LifeForm'
import type { People } from './load'

const reason = { type: 'text', name: 'reason', label: 'Reden (de groepsmanager leest dit)' } as const

type Named = { id: number; name: string }

const options = (list: readonly Named[]) => list.map(({ id, name }) => ({ value: String(id), label: name }))

/** What staff can do where the manager of a group can't, each with a reason (KS-GRP-3). */
export function StepIn({ group, people }: { group: number; people: People }) {
  const href = `/api/intervisie-groups/${group}`
  const standing = people.members.filter(({ until }) => until === null)
  const others = standing.filter(({ role }) => role === 'member')
  const candidates = others.filter(({ canManage }) => canManage)
  const answers = [
    { act: 'accept', title: 'Verzoek aannemen', button: 'Neem aan', done: 'Het nieuwe lid zit in de groep.' },
    { act: 'decline', title: 'Verzoek afwijzen', button: 'Wijs af', done: 'Het verzoek is afgewezen.' },
  ]
  const asked = { type: 'choice', name: 'request', label: 'Verzoek van', options: options(people.requests) } as const
  return (
    <>
      {people.requests.length > 0 &&
        answers.map(({ act, ...words }) => (
          <LifeForm
            {...words}
            fields={[asked, reason]}
            help="Wie het vroeg, krijgt bericht."
            href={`/api/intervisie-join-requests/:request/${act}`}
            key={act}
          />
        ))}
      <LifeForm
        button="Voeg toe"
        done="Het lid is toegevoegd."
        fields={[
          {
            type: 'choice',
            name: 'organisation',
            label: 'Beroepsorganisatie',
            options: options(people.organisations),
          },
          { type: 'line', name: 'membershipNumber', label: 'Lidnummer' },
          {
            type: 'line',
            name: 'name',
            label: 'Naam (alleen als de organisatie hier geen accounts heeft)',
            optional: true,
          },
          { type: 'line', name: 'email', label: 'E-mail (idem)', optional: true },
          reason,
        ]}
        help="Iemand kan maar in één groep tegelijk zitten."
        href={`${href}/members`}
        title="Lid toevoegen"
      />
      {others.length > 0 && (
        <LifeForm
          button="Haal uit de groep"
          done="Het lid zit niet meer in de groep."
          fields={[{ type: 'choice', name: 'memberId', label: 'Lid', options: options(others) }, reason]}
          help="Sessies tot en met vandaag blijven tellen. Het lid krijgt bericht."
          href={`${href}/members/:memberId`}
          method="DELETE"
          title="Lid verwijderen"
        />
      )}
      {candidates.length > 0 && (
        <LifeForm
          button="Draag over"
          done="De groep is overgedragen."
          fields={[
            { type: 'choice', name: 'memberId', label: 'Nieuwe groepsmanager', options: options(candidates) },
            reason,
          ]}
          help="Alleen aan een lid met een account. De oude groepsmanager blijft lid."
          href={`${href}/manager`}
          title="Overdragen"
        />
      )}
      <LifeForm
        button="Hef de groep op"
        done="De groep is opgeheven."
        fields={[reason]}
        help="Alle leden gaan er vandaag uit en krijgen bericht. Dit kan niet ongedaan worden gemaakt."
        href={`${href}/end`}
        title="Opheffen"
      />
    </>
  )
}

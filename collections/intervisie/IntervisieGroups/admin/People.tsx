import type { UIFieldServerComponent } from 'payload'
import styles from '@/collections/registers/Registrations/admin/Life.module.css'
import { mayWithin } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { isComplete } from '@/src/domain/intervisie/membership'
import { dutchDate } from '@/src/domain/shared/dutch'
import { idFrom } from '@/src/lib/id'
import { type People as Known, peopleOf } from './load'
import { StepIn } from './StepIn'
import { shownTo } from './shownTo'

type Row = Known['members'][number]

function Line({ member: { name, organisation, number, role, from, until, reason } }: { member: Row }) {
  return (
    <li>
      {name} ({organisation}, {number}){role === 'manager' && until === null && ', groepsmanager'}
      <span className={styles.note}>
        {until === null ? `lid vanaf ${dutchDate(from)}` : `${dutchDate(from)} tot en met ${dutchDate(until)}`}
        {reason && `: ${reason}`}
      </span>
    </li>
  )
}

/** Who is and was in the group, and what staff can do in it with a reason (KS-GRP-3). */
const People: UIFieldServerComponent = async ({ data, req }) => {
  const id = idFrom(data?.id)
  if (id === null) return null
  const people = await peopleOf(req, id)
  const viewer = await getViewer(req)
  const { kept, standing, before } = shownTo(viewer, people.members)
  const may = standing.some(({ organisationId }) => mayWithin(viewer, 'stepInGroups', organisationId))
  return (
    <div className={styles.life}>
      <h3>{kept ? 'Leden' : `Leden: ${standing.length}`}</h3>
      {kept && <p>Nu zit er niemand in van een organisatie waarvoor je werkt. Daarom zie je niet wie erin zitten.</p>}
      {standing.length > 0 && !isComplete(standing.length) && (
        <p>Nog niet compleet: vanaf drie leden tellen sessies mee.</p>
      )}
      <ul>
        {standing.map((member) => (
          <Line key={member.id} member={member} />
        ))}
      </ul>
      {before.length > 0 && (
        <>
          <h3>Eerder in de groep</h3>
          <ul>
            {before.map((member) => (
              <Line key={member.id} member={member} />
            ))}
          </ul>
        </>
      )}
      {may && <StepIn group={id} people={people} />}
    </div>
  )
}

export default People

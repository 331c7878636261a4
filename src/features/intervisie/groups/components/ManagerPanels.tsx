import { Settings2, UserPlus } from 'lucide-react'
import { count, formatDate } from '@/src/lib/format'
import { Panel } from '@/src/ui/Panel'
import { saveGroupAction } from '../actions'
import { groupValues } from '../forms'
import type { GroupPage, JoinRequest, OwnGroup } from '../own'
import { AddMember } from './AddMember'
import { AnswerRequest } from './AnswerRequest'
import { EndGroup } from './GroupButtons'
import { GroupForm } from './GroupForm'
import { HandOver } from './HandOver'
import { Members } from './Members'

type Props = { group: OwnGroup; organisations: GroupPage['organisations']; open: string | undefined; stamp: string }

const part = 'grid gap-4 border-line border-t pt-6 first:border-t-0 first:pt-0'

function Request({ request }: { request: JoinRequest }) {
  return (
    <li className="grid gap-3 py-4 first:pt-0">
      <div>
        <p className="font-semibold">{request.name}</p>
        <p className="text-ink-soft text-sm">
          {[request.profession, request.organisation].filter(Boolean).join(', ')}
          <span className="num">, {request.number}</span>, gevraagd op {formatDate(request.on)}
          {request.email && (
            <>
              . Mail: <a href={`mailto:${request.email}`}>{request.email}</a>
            </>
          )}
        </p>
      </div>
      {request.message && <p className="whitespace-pre-line rounded-m bg-sunken px-4 py-3">{request.message}</p>}
      <AnswerRequest name={request.name} request={request.id} />
    </li>
  )
}

/** The two panels of who manages the group: members and requests, details and handing over (KS-GRP-3). */
export function ManagerPanels({ group, organisations, open, stamp }: Props) {
  const { requests } = group
  const candidates = group.members.filter(({ self, canManage }) => canManage && !self)
  return (
    <>
      <Panel
        icon={UserPlus}
        id="leden"
        open={open === 'leden'}
        summary={requests.length > 0 ? count(requests.length, 'verzoek', 'verzoeken') : undefined}
        title="Leden"
      >
        <div className="grid gap-7">
          {requests.length > 0 && (
            <section aria-labelledby="verzoeken" className={part}>
              <h3 id="verzoeken">Wil lid worden</h3>
              <ul className="divide-y divide-line">
                {requests.map((request) => (
                  <Request key={request.id} request={request} />
                ))}
              </ul>
            </section>
          )}
          <section aria-labelledby="in-de-groep" className={part}>
            <h3 id="in-de-groep">In de groep</h3>
            <Members group={group} manages />
          </section>
          <section aria-labelledby="lid-toevoegen" className={part}>
            <h3 id="lid-toevoegen">Lid toevoegen</h3>
            <AddMember group={group.id} key={stamp} organisations={organisations} />
          </section>
        </div>
      </Panel>
      <Panel icon={Settings2} id="beheer" open={open === 'beheer'} title="Beheer">
        <div className="grid gap-7">
          <section aria-labelledby="gegevens" className={part}>
            <h3 id="gegevens">Gegevens van de groep</h3>
            <GroupForm action={saveGroupAction} id="groep-wijzigen" submit="Bewaar" values={groupValues(group)} />
          </section>
          <section aria-labelledby="overdragen-kop" className={part}>
            <h3 id="overdragen-kop">Overdragen</h3>
            {candidates.length > 0 ? (
              <HandOver candidates={candidates} group={group.id} />
            ) : (
              <p className="text-ink-soft">
                Niemand anders in de groep heeft een account op dit portaal. Overdragen kan daarom nu niet.
              </p>
            )}
          </section>
          <section aria-labelledby="opheffen-kop" className={part}>
            <h3 id="opheffen-kop">Opheffen</h3>
            <p className="text-ink-soft">
              Stopt de groep? Hef hem dan op. Wie verder wil, kan bij een andere groep aansluiten.
            </p>
            <div>
              <EndGroup group={group.id} name={group.name} />
            </div>
          </section>
        </div>
      </Panel>
    </>
  )
}

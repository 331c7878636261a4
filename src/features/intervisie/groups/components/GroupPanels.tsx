import { CirclePlus, UsersRound } from 'lucide-react'
import { isComplete } from '@/src/domain/intervisie/membership'
import { EmptyState } from '@/src/ui/EmptyState'
import { Panel } from '@/src/ui/Panel'
import { Panels } from '@/src/ui/Panels'
import { createGroupAction } from '../actions'
import { type GroupPage, managesIt } from '../own'
import { GroupForm } from './GroupForm'
import { ManagerPanels } from './ManagerPanels'
import { Asked, History, MyGroup } from './MyGroup'

type Props = { page: GroupPage; open: string | undefined; stamp: string }

function byItself({ group, asked }: GroupPage): string | undefined {
  if (!group) return asked.length > 0 ? 'mijn-groep' : undefined
  return group.requests.length > 0 ? 'leden' : 'mijn-groep'
}

/** Making a group, one's own group, and for who manages it its members and details (KS-GRP-2 to KS-GRP-5). */
export function GroupPanels({ page, open, stamp }: Props) {
  const { group, asked, history, organisations } = page
  const shown = open ?? byItself(page)
  return (
    <Panels>
      <Panel icon={CirclePlus} id="aanmaken" open={shown === 'aanmaken'} title="Intervisiegroep aanmaken | aanmelden">
        {group ? (
          <p>
            Je zit al in {group.name}. Je kunt maar in één groep tegelijk zitten. Wil je een andere groep beginnen of
            aanmelden, ga dan eerst uit deze groep.
          </p>
        ) : (
          <div className="grid gap-6">
            <p className="text-ink-soft">
              Begin een nieuwe groep, of meld een groep aan die al bestaat. Jij wordt groepsmanager: je voegt leden toe,
              haalt ze weg en kunt de groep overdragen. Een groep heeft minstens drie therapeuten.
            </p>
            <GroupForm
              action={createGroupAction}
              id="nieuwe-groep"
              submit="Maak de groep aan"
              values={{ format: 'in-person', wanted: '0' }}
            />
          </div>
        )}
      </Panel>
      <Panel
        icon={UsersRound}
        id="mijn-groep"
        open={shown === 'mijn-groep'}
        summary={group ? (isComplete(group.members.length) ? 'Compleet' : 'Nog niet compleet') : undefined}
        title="Mijn groep"
      >
        <div className="grid gap-7">
          {group ? (
            <MyGroup group={group} />
          ) : (
            <EmptyState icon={UsersRound} title="Je zit nog niet in een groep">
              Vraag op de kaart of in de lijst of je bij een groep mag, of maak zelf een groep aan.
            </EmptyState>
          )}
          <Asked asked={asked} />
          <History history={history} />
        </div>
      </Panel>
      {group && managesIt(group) && <ManagerPanels {...{ group, organisations, stamp }} open={shown} />}
    </Panels>
  )
}

import { smallestGroup, stillNeeded } from '@/src/domain/intervisie/membership'
import { Alert } from '@/src/ui/Alert'

/** A group below three: what that means, and what to do (KS-GRP-4). */
export function Incomplete({ members, manages }: { members: number; manages: boolean }) {
  const needed = stillNeeded(members)
  return (
    <Alert title="Nog niet compleet" tone="wait">
      Een groep heeft minstens {smallestGroup} therapeuten. Er{' '}
      {needed === 1 ? 'is nog één lid' : `zijn nog ${needed} leden`} nodig; tot die tijd tellen sessies niet mee.{' '}
      {manages
        ? 'Voeg collega’s toe bij Leden, of zet bij Beheer hoeveel leden jullie zoeken. Dan zien anderen dat op de kaart.'
        : 'Ken je iemand? De groepsmanager kan hem of haar toevoegen met het lidnummer.'}
    </Alert>
  )
}

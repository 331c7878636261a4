'use client'

import { DoorOpen, Undo2, UserMinus, XCircle } from 'lucide-react'
import { AskButton } from '@/src/features/accreditation/provider/components/AskButton'
import { Textarea } from '@/src/ui/form/Textarea'
import { endGroupAction, leaveGroupAction, removeMemberAction, withdrawRequestAction } from '../actions'

/** Leaves one's group, after asking. */
export function LeaveGroup({ group, member, name }: { group: number; member: number; name: string }) {
  return (
    <AskButton
      action={leaveGroupAction}
      button="Ga uit deze groep"
      confirm="Ja, ik ga eruit"
      hidden={{ group, member }}
      icon={DoorOpen}
      id="weggaan"
      text="Sessies tot en met vandaag blijven tellen. De groepsmanager krijgt bericht. Daarna kun je bij een andere groep aansluiten."
      title={`Wil je uit ${name}?`}
    >
      {(field) => <Textarea {...field('reason')} label="Wil je zeggen waarom?" maxLength={500} />}
    </AskButton>
  )
}

/** Takes a member out, after asking. */
export function RemoveMember({ group, member, name }: { group: number; member: number; name: string }) {
  return (
    <AskButton
      action={removeMemberAction}
      button={
        <>
          Verwijderen<span className="sr-only">: {name}</span>
        </>
      }
      confirm="Ja, haal uit de groep"
      hidden={{ group, member }}
      icon={UserMinus}
      id={`verwijder-${member}`}
      text="Het lid krijgt bericht. Sessies tot en met vandaag blijven tellen."
      title={`Wil je ${name} uit de groep halen?`}
    >
      {(field) => (
        <Textarea {...field('reason')} help="Het lid leest dit." label="Wil je zeggen waarom?" maxLength={500} />
      )}
    </AskButton>
  )
}

/** Ends the group for everybody, after asking why. */
export function EndGroup({ group, name }: { group: number; name: string }) {
  return (
    <AskButton
      action={endGroupAction}
      button="Hef de groep op"
      confirm="Ja, hef de groep op"
      hidden={{ group }}
      icon={XCircle}
      id="opheffen"
      required
      text="Alle leden gaan er vandaag uit en krijgen bericht. De groep verdwijnt van de kaart. Dit kan niet ongedaan worden gemaakt. Sessies tot en met vandaag blijven tellen."
      title={`Wil je ${name} opheffen?`}
    >
      {(field) => (
        <Textarea
          {...field('reason')}
          help="De leden lezen dit."
          label="Waarom stopt de groep?"
          maxLength={500}
          required
        />
      )}
    </AskButton>
  )
}

/** Takes one's own request back, after asking. */
export function WithdrawRequest({ request, group }: { request: number; group: string }) {
  return (
    <AskButton
      action={withdrawRequestAction}
      button={
        <>
          Trek in<span className="sr-only">: verzoek aan {group}</span>
        </>
      }
      confirm="Ja, trek in"
      hidden={{ request }}
      icon={Undo2}
      id={`intrekken-${request}`}
      text="De groepsmanager ziet je verzoek dan niet meer. Je kunt het later opnieuw vragen."
      title={`Wil je je verzoek aan ${group} intrekken?`}
    />
  )
}

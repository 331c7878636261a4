'use client'

import { Bot, MessagesSquare, PhoneCall } from 'lucide-react'
import { callHref } from '@/src/features/service/calls/address'
import { Alert } from '@/src/ui/Alert'
import { Button, ButtonLink } from '@/src/ui/Button'
import { type ChatStatus, chatSentence } from '../words'

type Props = {
  /** null: not known, the portal couldn't be reached. */
  status: ChatStatus | null
  /** Whether a conversation is still open: one goes on with it, also after hours. */
  running: boolean
  /** Left out where the portal has no assistant. */
  onAssistant?: () => void
  onChat: () => void
}

/** What one can do now: chat when somebody is there, else the assistant and a call (KS-SRV-8, KS-SRV-9). */
export function StartView({ status, running, onAssistant, onChat }: Props) {
  const open = status?.open === true
  return (
    <div className="grid content-start gap-5 overflow-y-auto p-5">
      {status ? (
        <p>{chatSentence(status, new Date())}</p>
      ) : (
        <Alert title="We kunnen nu niet zien of de chat open is." tone="wait">
          Controleer je verbinding, of plan een belafspraak.
        </Alert>
      )}
      <div className="grid gap-3">
        {(open || running) && (
          <Button icon={MessagesSquare} onClick={onChat}>
            {running ? 'Ga verder met je gesprek' : 'Chat met een medewerker'}
          </Button>
        )}
        {onAssistant && (
          <Button icon={Bot} onClick={onAssistant} variant={open || running ? 'secondary' : 'primary'}>
            Vraag het de assistent
          </Button>
        )}
        <ButtonLink href={callHref()} icon={PhoneCall} prefetch={false} variant="secondary">
          Plan een belafspraak
        </ButtonLink>
      </div>
      {onAssistant && (
        <p className="text-ink-soft text-sm">
          De assistent is er dag en nacht. Hij zoekt het antwoord op in de kennisbank en in je eigen dossier, en laat
          zien waar het staat. Weet hij het niet, dan zegt hij dat.
        </p>
      )}
    </div>
  )
}

'use client'

import { Send } from 'lucide-react'
import { useActionState } from 'react'
import { formatDate } from '@/src/lib/format'
import { Alert } from '@/src/ui/Alert'
import { Button } from '@/src/ui/Button'
import { submitDossierAction } from '../actions'
import type { SubmitState } from '../form-state'

const idle: SubmitState = { outcome: 'idle' }

/** The button that submits a dossier, and what came of it (KK-DOS-5). Only shown while it can be done. */
export function SubmitDossier({ registration, retroactive }: { registration: number; retroactive: boolean }) {
  const [state, send, busy] = useActionState(submitDossierAction, idle)
  if (state.outcome === 'submitted') {
    return (
      <Alert live title="Je dossier is aangemeld" tone="ok">
        {state.answerBy
          ? `Je krijgt uiterlijk ${formatDate(state.answerBy)} antwoord, hier en per mail.`
          : 'Je krijgt bericht zodra er is besloten.'}
      </Alert>
    )
  }
  return (
    <form action={send} className="grid justify-items-start gap-3">
      <input name="registration" type="hidden" value={registration} />
      {state.outcome === 'refused' && <Alert live title={state.message} tone="stop" />}
      <Button busy={busy} icon={Send} type="submit">
        Meld je dossier aan
      </Button>
      {retroactive && (
        <p className="text-ink-soft text-sm">
          Je periode is al voorbij. Je meldt je aan met terugwerkende kracht: alleen wat je binnen de periode deed telt
          mee.
        </p>
      )}
    </form>
  )
}

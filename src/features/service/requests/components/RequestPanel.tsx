'use client'

import { BadgeCheck, DoorOpen, FolderCheck, FolderSync, type LucideIcon, ShieldCheck, TrendingDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { type RequestKind, requestKindLabels } from '@/src/domain/service/labels'
import { Button } from '@/src/ui/Button'
import { FormErrors } from '@/src/ui/form/FormErrors'
import { Panel } from '@/src/ui/Panel'
import { panelOf } from '../words'
import { Confirm } from './Confirm'
import { type Choices, KindFields } from './KindFields'
import { useRequestForm } from './useRequestForm'

const icons: Record<RequestKind, LucideIcon> = {
  'documents-ready': FolderCheck,
  'dossier-update': FolderSync,
  recognition: BadgeCheck,
  downgrade: TrendingDown,
  deregistration: DoorOpen,
  'conduct-order': ShieldCheck,
}

type Props = {
  kind: RequestKind
  open: boolean
  /** What one should know without opening it. */
  summary: string | undefined
  /** What stands above the form. */
  intro: ReactNode
  choices: Choices
  /** Instead of the form, when it can't be asked now; null: nothing but what stands above it. */
  instead?: ReactNode
}

/** One kind of request: filled in, then looked at once more with cost, date and consequence, then confirmed. */
export function RequestPanel({ kind, open, summary, intro, choices, instead }: Props) {
  const { state, send, onSubmit, busy } = useRequestForm()
  const id = panelOf[kind]
  const confirming = state.outcome === 'confirm' && state.quote !== null
  return (
    <Panel
      icon={icons[kind]}
      id={id}
      // Sent without scripts, the page comes back with the step that follows: then it isn't folded.
      open={open || state.outcome !== 'untouched'}
      summary={summary}
      title={requestKindLabels[kind]}
    >
      <div className="grid max-w-2xl gap-6">
        {!confirming && intro}
        {instead !== undefined ? (
          instead
        ) : (
          <form
            action={send}
            aria-label={requestKindLabels[kind]}
            className="grid gap-6"
            noValidate
            onSubmit={onSubmit}
          >
            <input name="kind" type="hidden" value={kind} />
            <FormErrors errors={state.errors} idPrefix={id} />
            {confirming && state.quote ? (
              <Confirm busy={busy} choices={choices} kind={kind} quote={state.quote} state={state} />
            ) : (
              <>
                <KindFields choices={choices} errors={state.errors} idPrefix={id} kind={kind} values={state.values} />
                <div>
                  <Button busy={busy} name="intent" type="submit" value="quote">
                    Verder
                  </Button>
                </div>
              </>
            )}
          </form>
        )}
      </div>
    </Panel>
  )
}

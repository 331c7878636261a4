'use client'

import { CheckCircle2 } from 'lucide-react'
import type { KeurmerkQuestion } from '@/src/domain/keurmerk/framework'
import { phaseLabels } from '@/src/domain/keurmerk/labels'
import { Badge } from '@/src/ui/Badge'
import { Button } from '@/src/ui/Button'
import { FormErrors } from '@/src/ui/form/FormErrors'
import { untouchedForm } from '@/src/ui/form/portal-form-state'
import { usePortalForm } from '@/src/ui/form/usePortalForm'
import { saveAnswerAction } from '../actions'
import type { AttachmentLine } from '../queries'
import { AnswerField } from './AnswerField'
import { Attachments } from './Attachments'
import { Coach } from './Coach'
import { Conflict } from './Conflict'
import { SaveLine } from './SaveLine'
import { useAutosave } from './useAutosave'

type Props = {
  evaluation: number
  norm: string
  question: KeurmerkQuestion & { number: number }
  answer: { text: string; revision: number; prefilled: boolean }
  files: AttachmentLine[]
  turn: number
  /** What was judged of it in the first turn, when it is open again. */
  judged: { reason: string; action: string } | null
  /** Whether a model helps with advice. */
  model: boolean
}

/** One question with its answer, which is saved by itself (KB-4); without scripts by its button. */
export function Question({ evaluation, norm, question, answer, files, turn, judged, model }: Props) {
  const { code, number, phase, text, points, isExample } = question
  const id = `vraag-${code}`
  const {
    form,
    send,
    onSubmit,
    state: sent,
  } = usePortalForm(saveAnswerAction, id, untouchedForm({ text: answer.text }))
  const auto = useAutosave({ evaluation, code, text: sent.values.text ?? answer.text, revision: answer.revision })
  const error = sent.errors.find(({ field }) => field === 'text')?.message
  return (
    <article
      aria-labelledby={`${id}-titel`}
      className="grid scroll-mt-6 gap-3 border-line border-b pb-7 last:border-0"
      id={id}
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="text-base" id={`${id}-titel`}>
          Vraag {number} <span className="font-normal text-ink-soft">({phaseLabels[phase]})</span>
        </h3>
        {answer.prefilled && auto.text === answer.text && (
          <Badge icon={CheckCircle2} tone="ok">
            Van vorig jaar: voldeed
          </Badge>
        )}
        {isExample && <Badge>Voorbeeldvraag</Badge>}
      </div>
      {judged && (
        <div className="grid gap-1 rounded-m bg-wait-tint px-4 py-3">
          <p>
            <strong>Waarom het nog niet voldeed:</strong> {judged.reason}
          </p>
          <p>
            <strong>Wat je kunt doen:</strong> {judged.action}
          </p>
        </div>
      )}
      {points.length > 0 && (
        <details className="text-sm">
          <summary className="cursor-pointer font-semibold text-brand">Aandachtspunten</summary>
          <ul className="mt-2 grid list-disc gap-1 pl-5">
            {points.map((point) => (
              <li key={point.text}>{point.text}</li>
            ))}
          </ul>
        </details>
      )}
      <form action={send} className="grid gap-2" noValidate onSubmit={onSubmit} ref={form}>
        <FormErrors errors={sent.errors.filter(({ field }) => field !== 'text')} heading="h3" idPrefix={id} />
        <input name="evaluation" type="hidden" value={evaluation} />
        <input name="norm" type="hidden" value={norm} />
        <input name="code" type="hidden" value={code} />
        <input name="seen" type="hidden" value={auto.seen} />
        <AnswerField
          error={error}
          idPrefix={id}
          label={text}
          onLeave={auto.flush}
          onWrite={auto.write}
          question={question}
          value={auto.text}
        />
        {auto.state.kind === 'conflict' && <Conflict newer={auto.state.newer} settle={auto.settle} />}
        <SaveLine state={auto.state} />
        <noscript>
          <Button className="w-fit" size="small" type="submit" variant="secondary">
            Bewaar dit antwoord
          </Button>
        </noscript>
      </form>
      {question.kind === 'text' && <Coach code={code} evaluation={evaluation} model={model} text={auto.text} />}
      <Attachments code={code} evaluation={evaluation} files={files} turn={turn} />
    </article>
  )
}

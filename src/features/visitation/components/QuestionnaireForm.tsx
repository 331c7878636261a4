'use client'

import { Save, Send } from 'lucide-react'
import type { Question } from '@/src/domain/visitation/questionnaire'
import { Button } from '@/src/ui/Button'
import { RequiredNote } from '@/src/ui/form/Field'
import { FormErrors } from '@/src/ui/form/FormErrors'
import { RadioGroup } from '@/src/ui/form/RadioGroup'
import { Textarea } from '@/src/ui/form/Textarea'
import { questionnaireAction } from '../actions'
import { useVisitForm } from './useVisitForm'

type Props = { visit: number; back: string; questions: Question[]; answers: Record<string, string> }

const yesNo = [
  { value: 'Ja', label: 'Ja' },
  { value: 'Nee', label: 'Nee' },
]

/** The questionnaire before the visit: saved in between, and sent when it is complete (KS-VIS-1). */
export function QuestionnaireForm({ visit, back, questions, answers }: Props) {
  const form = useVisitForm(questionnaireAction, back, 'save')
  const errors = form.errors.map(({ field, message }) => ({
    field: field && `answer-${field}`,
    message: field ? `${questionOf(questions, field)}: ${message}` : message,
  }))
  return (
    <form className="grid max-w-2xl gap-6" noValidate onSubmit={form.submit}>
      <FormErrors errors={errors} idPrefix="vragenlijst" />
      <RequiredNote />
      <input name="id" type="hidden" value={visit} />
      {questions.map(({ code, question, help, kind, required }) => {
        const field = {
          name: `answer-${code}`,
          idPrefix: 'vragenlijst',
          label: question,
          help: help ?? undefined,
          required: required ?? false,
          error: form.errorOf(code),
          defaultValue: answers[code] ?? '',
        }
        return kind === 'yes-no' ? (
          <RadioGroup {...field} inline key={code} options={yesNo} />
        ) : (
          <Textarea {...field} key={code} maxLength={4000} rows={3} />
        )
      })}
      <div className="flex flex-wrap gap-3 border-line border-t pt-6">
        <Button busy={form.busy} icon={Send} name="intent" type="submit" value="send">
          Verstuur aan je visiteur
        </Button>
        <Button busy={form.busy} icon={Save} name="intent" type="submit" value="save" variant="secondary">
          Bewaar, verstuur later
        </Button>
      </div>
    </form>
  )
}

const questionOf = (questions: readonly Question[], code: string): string =>
  questions.find((one) => one.code === code)?.question ?? code

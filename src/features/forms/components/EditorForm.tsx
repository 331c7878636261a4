'use client'

import { Send } from 'lucide-react'
import type { ReactNode } from 'react'
import type { FormField } from '@/src/domain/forms/field'
import { Button } from '@/src/ui/Button'
import { PortalForm } from '@/src/ui/form/PortalForm'
import { sendFormAction } from '../actions'
import { inputName } from '../input-name'
import { Question } from './Question'

/** One line of the form: a question, or a text of the editor. */
export type FormLine = { id: string; half: boolean; field: FormField | null; message: ReactNode }

type Props = { slug: string; token: string; submit: string; lines: FormLine[]; note: ReactNode }

const valuesOf = (lines: readonly FormLine[]): [string, string][] =>
  lines.flatMap(({ field }) => (field ? [[inputName(field.name), field.initial]] : []))

/** A form that an editor made (issue 7.2). Works without JavaScript too. */
export function EditorForm({ slug, token, submit, lines, note }: Props) {
  return (
    <PortalForm
      action={sendFormAction}
      id="formulier"
      required={lines.some(({ field }) => field?.required)}
      submit={(busy) => (
        <Button busy={busy} icon={Send} type="submit">
          {submit}
        </Button>
      )}
      values={Object.fromEntries([...valuesOf(lines), ['token', token]])}
    >
      {(propsOf, values) => (
        <>
          <input name="slug" type="hidden" value={slug} />
          <input name="token" type="hidden" value={values.token ?? token} />
          <div aria-hidden className="absolute -left-[9999px] size-px overflow-hidden">
            <label>
              Laat dit leeg
              <input autoComplete="off" name="website" tabIndex={-1} type="text" />
            </label>
          </div>
          <div className="grid gap-6 sm:grid-cols-2">
            {lines.map(({ id, half, field, message }) => (
              <div className={half ? '' : 'sm:col-span-2'} key={id}>
                {field ? <Question field={field} {...propsOf(inputName(field.name))} /> : message}
              </div>
            ))}
          </div>
          {note}
        </>
      )}
    </PortalForm>
  )
}

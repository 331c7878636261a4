'use client'

import { Save, Send } from 'lucide-react'
import { Button } from '@/src/ui/Button'
import { PortalForm } from '@/src/ui/form/PortalForm'
import { type Option, Select } from '@/src/ui/form/Select'
import { Textarea } from '@/src/ui/form/Textarea'
import type { NormChoice } from '../../norm-choices'
import type { TypedLine } from '../../typed-lines'
import { applyAction, saveRequestAction } from '../request-actions'
import { WorthLines } from './WorthLines'

type Props = {
  /** The courses to choose from; empty when it is clear which. */
  courses: Option[]
  /** id (of a request that exists), course, kind, motivation. */
  values: Record<string, string>
  norms: NormChoice[]
  lines: TypedLine[]
  /** Whether the committee asked something. */
  asked?: boolean
}

/** A request for accreditation: new, a draft, or with a question to answer (KK-PRV-1). */
export function RequestForm({ courses, values, norms, lines, asked = false }: Props) {
  const send = asked ? 'answer' : 'submit'
  return (
    <PortalForm
      action={values.id ? saveRequestAction : applyAction}
      id="aanvraag"
      submit={(busy) => (
        <>
          <Button busy={busy} icon={Send} name="intent" type="submit" value={send}>
            {asked ? 'Verstuur je antwoord' : 'Dien de aanvraag in'}
          </Button>
          <Button busy={busy} icon={Save} name="intent" type="submit" value="save" variant="secondary">
            Bewaar, verstuur later
          </Button>
        </>
      )}
      values={values}
    >
      {(field) => (
        <>
          <input name="id" type="hidden" value={values.id ?? ''} />
          <input name="kind" type="hidden" value={values.kind ?? 'new'} />
          {asked && (
            <Textarea
              {...field('message')}
              help="Pas hieronder je aanvraag aan als dat nodig is."
              label="Je antwoord aan de commissie"
              maxLength={4000}
              required
            />
          )}
          {courses.length > 0 ? (
            <Select {...field('course')} empty="Kies een scholing" label="Scholing" options={courses} required />
          ) : (
            <input name="course" type="hidden" value={values.course ?? ''} />
          )}
          {values.kind !== 'change' && (
            <WorthLines errorOf={(name) => field(name).error} id="aanvraag" initial={lines} norms={norms} />
          )}
          <Textarea
            {...field('motivation')}
            help="Wat leren deelnemers, en hoe past dat bij de categorie? Noem ook hoe je toetst."
            label="Toelichting"
            maxLength={4000}
          />
        </>
      )}
    </PortalForm>
  )
}

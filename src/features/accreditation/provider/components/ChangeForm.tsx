'use client'

import { PortalForm } from '@/src/ui/form/PortalForm'
import { Textarea } from '@/src/ui/form/Textarea'
import { changeAction } from '../request-actions'
import { JudgedInputs } from './CourseForm'

/** Asks for a change of what an accredited course was judged by (KK-PRV-1). */
export function ChangeForm({ values }: { values: Record<string, string> }) {
  return (
    <PortalForm action={changeAction} id="wijziging" submit="Vraag de wijziging aan" values={values}>
      {(field, now) => (
        <>
          <input name="course" type="hidden" value={values.course ?? ''} />
          <JudgedInputs field={field} now={now} />
          <Textarea {...field('motivation')} label="Waarom verandert de scholing?" maxLength={4000} />
        </>
      )}
    </PortalForm>
  )
}

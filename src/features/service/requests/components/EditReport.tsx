'use client'

import type { DocumentSubject } from '@/src/domain/service/labels'
import { PortalForm } from '@/src/ui/form/PortalForm'
import { Textarea } from '@/src/ui/form/Textarea'
import { editReportAction } from '../actions'
import { subjectOptions, Ticks } from './KindFields'

type Props = { id: number; chosen: readonly DocumentSubject[]; remark: string; subjects: readonly DocumentSubject[] }

/** Changes what was reported about documents, as long as nobody looks at it (KS-SRV-1). */
export function EditReport({ id, chosen, remark, subjects }: Props) {
  return (
    <PortalForm
      action={editReportAction}
      id="stukken"
      submit="Bewaar je wijziging"
      values={{ subjects: chosen.join('\n'), remark }}
    >
      {(field, values) => (
        <>
          <input name="id" type="hidden" value={id} />
          <Ticks
            error={field('subjects').error}
            idPrefix="stukken"
            label="Waarvoor?"
            name="subjects"
            options={subjectOptions(subjects)}
            values={values}
          />
          <Textarea {...field('remark')} label="Opmerking" maxLength={2000} rows={3} />
        </>
      )}
    </PortalForm>
  )
}

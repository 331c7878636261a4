'use client'

import { type DocumentSubject, documentSubjectLabels } from '@/src/domain/service/labels'
import { dutchList } from '@/src/domain/shared/dutch'
import { PortalForm } from '@/src/ui/form/PortalForm'
import { Textarea } from '@/src/ui/form/Textarea'
import { editReportAction } from '../actions'
import type { OwnRequest } from '../own'
import { subjectOptions, Ticks } from './KindFields'

type Props = {
  request: Pick<OwnRequest, 'id' | 'subjects' | 'remark'>
  /** For what documents were asked. */
  subjects: readonly DocumentSubject[]
}

/** Adds to a report that a colleague looks at: what they read stays (KS-SRV-1). */
export function AddToReport({ request: { id, subjects: told, remark }, subjects }: Props) {
  const more = subjects.filter((subject) => !told.includes(subject))
  return (
    <>
      <p>
        We kijken al naar je melding voor{' '}
        {dutchList(told.map((subject) => documentSubjectLabels[subject].toLowerCase()))}. Heb je daarna nog iets
        geüpload, bijvoorbeeld een bewijs? Vul je melding dan aan.
      </p>
      {remark && <blockquote className="whitespace-pre-line text-sm [overflow-wrap:anywhere]">“{remark}”</blockquote>}
      <PortalForm action={editReportAction} id="stukken" key={remark} required={false} submit="Vul je melding aan">
        {(field, values) => (
          <>
            <input name="id" type="hidden" value={id} />
            {more.length > 0 && (
              <Ticks
                error={field('subjects').error}
                idPrefix="stukken"
                label="Ook voor"
                name="subjects"
                options={subjectOptions(more)}
                required={false}
                values={values}
              />
            )}
            <Textarea {...field('remark')} label="Wat is erbij gekomen?" maxLength={1900} rows={3} />
          </>
        )}
      </PortalForm>
    </>
  )
}

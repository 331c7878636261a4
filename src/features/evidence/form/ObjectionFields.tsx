import { Textarea } from '@/src/ui/form/Textarea'
import type { FieldsProps } from './fields'

/** The fields of an objection; against what is said by the page. */
export function ObjectionFields({ values, errors, idPrefix }: FieldsProps) {
  return (
    <>
      <input name="subject" type="hidden" value={values.subject ?? ''} />
      <input name="subjectId" type="hidden" value={values.subjectId ?? ''} />
      <Textarea
        defaultValue={values.grounds}
        error={errors.grounds}
        help="Wat klopt er volgens jou niet? Je hoeft geen wetten of regels te noemen."
        idPrefix={idPrefix}
        label="Waarom je het er niet mee eens bent"
        maxLength={4000}
        name="grounds"
        required
        rows={6}
      />
    </>
  )
}

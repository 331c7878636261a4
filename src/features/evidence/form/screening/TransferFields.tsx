import { Checkbox } from '@/src/ui/form/Checkbox'
import { DateField } from '@/src/ui/form/DateField'
import { Input } from '@/src/ui/form/Input'
import { RadioGroup } from '@/src/ui/form/RadioGroup'
import { Textarea } from '@/src/ui/form/Textarea'
import type { FieldsProps } from '../fields'

const yesNo = [
  { value: 'no', label: 'Nee' },
  { value: 'yes', label: 'Ja' },
]

/** The fields of a transfer statement (KS-SCR-2). */
export function TransferFields({ values, errors, idPrefix }: FieldsProps) {
  const field = (name: string) => ({ name, idPrefix, error: errors[name], defaultValue: values[name] })
  return (
    <>
      <div className="grid gap-6 sm:grid-cols-2">
        <Input
          {...field('fromOrganisation')}
          autoComplete="off"
          help="De beroepsorganisatie waar je vandaan komt."
          label="Vorige organisatie"
          maxLength={160}
          required
        />
        <Input
          {...field('previousNumber')}
          autoComplete="off"
          help="Als je het nog weet."
          label="Lidnummer daar"
          maxLength={40}
        />
        <DateField {...field('memberSince')} label="Lid sinds" required />
        <DateField {...field('memberUntil')} help="Leeg als je nog lid bent." label="Lid tot en met" />
      </div>
      <Textarea {...field('motivation')} label="Waarom je overstapt" maxLength={2000} required rows={4} />
      <RadioGroup
        {...field('openMatters')}
        inline
        label="Loopt er daar nog een klacht, een sanctie of een betaling?"
        options={yesNo}
      />
      <Textarea
        {...field('openMattersText')}
        help="Alleen als je hierboven ja koos: wat loopt er, en sinds wanneer?"
        label="Wat er nog loopt"
        maxLength={2000}
        rows={3}
      />
      <Checkbox
        {...field('declared')}
        defaultChecked={values.declared === 'yes'}
        defaultValue={undefined}
        label="Ik heb dit naar waarheid ingevuld"
        required
        value="yes"
      />
    </>
  )
}

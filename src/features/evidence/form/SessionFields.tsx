import { DateField } from '@/src/ui/form/DateField'
import { Input } from '@/src/ui/form/Input'
import { NumberInput } from '@/src/ui/form/NumberInput'
import { Select } from '@/src/ui/form/Select'
import { Textarea } from '@/src/ui/form/Textarea'
import type { FieldsProps } from './fields'

/** What was confirmed from the report of the group is what the report says (X-4). */
const FromReport = ({ values }: Pick<FieldsProps, 'values'>) => (
  <>
    {Object.entries(values).map(
      ([name, value]) => name !== 'title' && <input key={name} name={name} type="hidden" value={value} />,
    )}
    <p>
      Datum, tijden en inhoud komen uit het groepsverslag en liggen vast. Je kunt hieronder nog een bestand toevoegen.
    </p>
  </>
)

/** The fields of a session: when, with whom, and how long (KS-INT-1). */
export function SessionFields({ values, errors, idPrefix, choices }: FieldsProps) {
  const field = (name: string) => ({ name, idPrefix, error: errors[name], defaultValue: values[name] })
  if (values.report) return <FromReport values={values} />
  const cap = choices?.cap?.[0]?.label
  return (
    <>
      <DateField {...field('date')} label="Datum van de intervisie" required />
      <Select
        {...field('group')}
        empty="Buiten een groep: ik noem hieronder de anderen"
        help="Een sessie met je groep telt voor de dagen waarop je er lid van was."
        label="Met welke groep"
        options={choices?.group ?? []}
      />
      <Textarea
        {...field('participants')}
        help="Alleen bij een sessie buiten een groep. Noem minstens twee andere therapeuten, ieder op een eigen regel, bijvoorbeeld: Karin Smit, VBAG."
        label="Andere deelnemers"
        rows={3}
      />
      <div className="grid gap-6 sm:grid-cols-2">
        <Input
          {...field('startsAt')}
          className="max-w-44"
          help="Bijvoorbeeld 19:30."
          inputMode="numeric"
          label="Begon om"
        />
        <Input
          {...field('endsAt')}
          className="max-w-44"
          help="Bijvoorbeeld 21:30."
          inputMode="numeric"
          label="Eindigde om"
        />
      </div>
      <NumberInput
        {...field('hours')}
        help={`Alleen nodig als je geen tijden invult.${cap ? ` Duurde het langer? Van één sessie telt hooguit ${cap} mee.` : ''}`}
        label="Duur in uren"
        suffix="uur"
      />
      <Textarea
        {...field('themes')}
        help="Kort, en zonder namen van cliënten."
        label="Wat jullie bespraken"
        maxLength={4000}
        rows={4}
      />
    </>
  )
}

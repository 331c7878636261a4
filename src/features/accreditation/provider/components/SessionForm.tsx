'use client'

import { Checkbox } from '@/src/ui/form/Checkbox'
import { DateField } from '@/src/ui/form/DateField'
import { Input } from '@/src/ui/form/Input'
import { NumberInput } from '@/src/ui/form/NumberInput'
import { PortalForm } from '@/src/ui/form/PortalForm'
import { type Option, Select } from '@/src/ui/form/Select'
import { saveSession } from '../actions'

type Props = { values?: Record<string, string>; courses: Option[] }

/** When and where a course is held (KK-PRV-1, KK-AGD-1). */
export function SessionForm({ values = {}, courses }: Props) {
  return (
    <PortalForm
      action={saveSession}
      id="bijeenkomst"
      submit={values.id ? 'Bewaar' : 'Plan de bijeenkomst'}
      values={values}
    >
      {(field, now) => (
        <>
          <input name="id" type="hidden" value={values.id ?? ''} />
          {values.id ? (
            <input name="course" type="hidden" value={values.course ?? ''} />
          ) : (
            <Select {...field('course')} empty="Kies een scholing" label="Scholing" options={courses} required />
          )}
          <div className="grid gap-6 sm:grid-cols-2">
            <DateField {...field('startsOn')} label="Eerste dag" required />
            <DateField
              {...field('endsOn')}
              help="Leeg: dezelfde dag. Op de laatste dag tellen de punten."
              label="Laatste dag"
            />
            <Input
              {...field('startTime')}
              className="num max-w-32"
              inputMode="numeric"
              label="Begint om"
              maxLength={5}
            />
            <Input
              {...field('endTime')}
              className="num max-w-32"
              inputMode="numeric"
              label="Eindigt om"
              maxLength={5}
            />
          </div>
          <Checkbox
            defaultChecked={now.online === 'yes'}
            help="Deelnemers doen mee via internet."
            idPrefix="bijeenkomst"
            label="De bijeenkomst is online"
            name="online"
            value="yes"
          />
          <Input
            {...field('place')}
            autoComplete="address-level2"
            help="Nodig als de bijeenkomst niet online is. Leden zoeken op afstand tot deze plaats."
            label="Plaats"
            maxLength={80}
          />
          <Input {...field('venue')} label="Gebouw en adres" maxLength={200} />
          <div className="grid gap-6 sm:grid-cols-2">
            <NumberInput
              {...field('price')}
              help="Alleen als die anders is dan bij de scholing."
              label="Prijs"
              suffix="euro"
            />
            <NumberInput {...field('seats')} label="Aantal plaatsen" />
          </div>
          <Input
            {...field('signUpUrl')}
            help="Alleen als dat een andere pagina is dan bij de scholing."
            inputMode="url"
            label="Aanmelden op"
            maxLength={500}
          />
        </>
      )}
    </PortalForm>
  )
}

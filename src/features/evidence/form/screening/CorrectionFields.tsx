'use client'

import { useState } from 'react'
import { correctionLabels } from '@/src/domain/screening/labels'
import { DateField } from '@/src/ui/form/DateField'
import { Input } from '@/src/ui/form/Input'
import { Select } from '@/src/ui/form/Select'
import { Textarea } from '@/src/ui/form/Textarea'
import type { FieldsProps } from '../fields'

const subjects = Object.entries(correctionLabels).map(([value, label]) => ({ value, label }))

/** The fields of a request to correct a verified name or birth date (KS-PER-1). Without JavaScript all of them stand there. */
export function CorrectionFields({ values, errors, idPrefix, kept }: FieldsProps) {
  const [chosen, setChosen] = useState<string | null>(null)
  const subject = chosen ?? kept?.subject ?? values.subject
  const field = (name: string) => ({ name, idPrefix, error: errors[name], defaultValue: values[name] })
  return (
    <>
      <Select
        {...field('subject')}
        empty="Maak een keuze"
        label="Wat klopt er niet"
        onChange={(event) => setChosen(event.target.value)}
        options={subjects}
        required
      />
      <div className="grid gap-6 sm:grid-cols-[1fr_9rem_1fr]" hidden={subject === 'birth-date'}>
        <Input {...field('firstName')} autoComplete="given-name" label="Voornaam" maxLength={80} />
        <Input {...field('infix')} autoComplete="off" label="Tussenvoegsel" maxLength={20} />
        <Input {...field('lastName')} autoComplete="family-name" label="Achternaam" maxLength={80} />
      </div>
      <div hidden={subject === 'name'}>
        <DateField {...field('birthDate')} label="Geboortedatum" />
      </div>
      <Textarea
        {...field('reason')}
        help="Bijvoorbeeld: getrouwd, of bij de aanmelding verkeerd overgenomen."
        label="Waarom het anders moet"
        maxLength={2000}
        rows={3}
      />
    </>
  )
}

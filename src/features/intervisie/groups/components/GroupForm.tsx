'use client'

import { groupFormatLabels, groupMethodLabels } from '@/src/domain/intervisie/labels'
import { choices } from '@/src/domain/shared/choices'
import { DateField } from '@/src/ui/form/DateField'
import { Input } from '@/src/ui/form/Input'
import { NumberInput } from '@/src/ui/form/NumberInput'
import type { PortalAction } from '@/src/ui/form/PortalForm'
import { PortalForm } from '@/src/ui/form/PortalForm'
import { RadioGroup } from '@/src/ui/form/RadioGroup'
import { Select } from '@/src/ui/form/Select'
import { Textarea } from '@/src/ui/form/Textarea'

type Props = { action: PortalAction; id: string; values?: Record<string, string>; submit: string }

/** What a group tells of itself: for a new one, and to change (KS-GRP-2). */
export function GroupForm({ action, id, values = {}, submit }: Props) {
  return (
    <PortalForm action={action} id={id} submit={submit} values={values}>
      {(field) => (
        <>
          <input name="group" type="hidden" value={values.group ?? ''} />
          <Input {...field('name')} label="Naam van de groep" maxLength={80} required />
          <Input
            {...field('place')}
            help="Zo staat de groep op de kaart. Komen jullie alleen online bij elkaar? Kies dan een plaats in het midden."
            label="Plaats"
            maxLength={80}
            required
          />
          <RadioGroup
            {...field('format')}
            label="Hoe komen jullie bij elkaar?"
            options={choices(groupFormatLabels)}
            required
          />
          <Select
            {...field('method')}
            empty="Zeg ik liever niet"
            label="Methode"
            options={choices(groupMethodLabels)}
          />
          <NumberInput
            {...field('wanted')}
            help="Anderen zien op de kaart dat er plek is. Zoeken jullie niemand? Vul dan 0 in."
            label="Hoeveel leden zoeken jullie nog?"
          />
          <DateField
            {...field('since')}
            help="Alleen als de groep al bestaat, bijvoorbeeld 1-9-2019."
            label="Bestaat sinds"
          />
          <Textarea
            {...field('description')}
            help="Hoe vaak komen jullie bij elkaar, en voor wie is de groep? Alleen ingelogde leden lezen dit."
            label="Over de groep"
            maxLength={1000}
          />
        </>
      )}
    </PortalForm>
  )
}

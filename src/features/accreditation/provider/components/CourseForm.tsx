'use client'

import { Alert } from '@/src/ui/Alert'
import { Input } from '@/src/ui/form/Input'
import { NumberInput } from '@/src/ui/form/NumberInput'
import { PortalForm } from '@/src/ui/form/PortalForm'
import { RadioGroup } from '@/src/ui/form/RadioGroup'
import { type Option, Select } from '@/src/ui/form/Select'
import { Textarea } from '@/src/ui/form/Textarea'
import { formOptions } from '../../labels'
import { saveCourse } from '../actions'

type Props = {
  values?: Record<string, string>
  /** For whom, when the person looks after several providers. */
  providers?: Option[]
  /** Why name, description, form and hours can't be changed now; null: they can. */
  fixed?: 'accredited' | 'submitted' | null
}

const fixedBecause = {
  accredited: 'Daarop is de scholing beoordeeld. Wil je er een wijzigen? Vraag dat aan bij de commissie.',
  submitted: 'De commissie beoordeelt de scholing er nu op. Trek de aanvraag in, of wacht op het besluit.',
}

/** What a course is (KK-PRV-1). Of a course that is or was judged only the rest can be changed here. */
export function CourseForm({ values = {}, providers = [], fixed = null }: Props) {
  return (
    <PortalForm action={saveCourse} id="scholing" submit={values.id ? 'Bewaar' : 'Maak de scholing'} values={values}>
      {(field, now) => (
        <>
          <input name="id" type="hidden" value={values.id ?? ''} />
          {providers.length > 1 && !values.id && (
            <Select {...field('provider')} empty="Kies een opleider" label="Opleider" options={providers} required />
          )}
          {fixed ? (
            <>
              <Alert title="Naam, vorm, uren en omschrijving liggen vast" tone="info">
                {fixedBecause[fixed]}
              </Alert>
              <input name="judged" type="hidden" value="yes" />
            </>
          ) : (
            <JudgedInputs field={field} now={now} />
          )}
          <Textarea
            {...field('summary')}
            help="Eén of twee zinnen. Ze staan in de agenda, onder de naam."
            label="Kort"
            maxLength={300}
          />
          <NumberInput {...field('price')} help="Zonder btw-tekst, bijvoorbeeld 145." label="Prijs" suffix="euro" />
          <Input
            {...field('signUpUrl')}
            autoComplete="url"
            help="De pagina op je eigen website waar deelnemers zich aanmelden."
            inputMode="url"
            label="Aanmelden op"
            maxLength={500}
          />
        </>
      )}
    </PortalForm>
  )
}

type JudgedProps = { field: Parameters<Parameters<typeof PortalForm>[0]['children']>[0]; now: Record<string, string> }

/** The fields that the committee judges a course by. */
export function JudgedInputs({ field, now }: JudgedProps) {
  const { defaultValue: chosen, ...form } = field('form')
  return (
    <>
      <Input {...field('title')} label="Naam van de scholing" maxLength={160} required />
      <RadioGroup {...form} defaultValue={chosen || now.form} label="Vorm" options={formOptions} required />
      <NumberInput {...field('hours')} help="Hoe lang de scholing duurt, zonder pauzes." label="Uren" suffix="uur" />
      <Textarea
        {...field('description')}
        help="Doelen, inhoud en werkvormen. De commissie beoordeelt de scholing hierop, en deelnemers lezen het in de agenda."
        label="Wat je leert, en hoe"
        maxLength={5000}
      />
    </>
  )
}

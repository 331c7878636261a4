'use client'

import { longestBio } from '@/src/domain/directory/bio'
import { vocabulary, type WordList, wordListLabels } from '@/src/domain/directory/vocabulary'
import { Checkbox } from '@/src/ui/form/Checkbox'
import { choiceMark, choiceRow } from '@/src/ui/form/choice'
import { FieldGroup } from '@/src/ui/form/Field'
import { Input } from '@/src/ui/form/Input'
import { type FieldOf, PortalForm } from '@/src/ui/form/PortalForm'
import { Textarea } from '@/src/ui/form/Textarea'
import { saveBioAction, saveConsentAction, saveContactAction, saveOptionsAction } from '../actions'

type Props = { values: Record<string, string> }

/** Website, phone and the address that mail goes to (KS-PRA-2). */
export function ContactForm({ values, account }: Props & { account: string }) {
  return (
    <PortalForm action={saveContactAction} id="contact" required={false} submit="Bewaar" values={values}>
      {(field) => (
        <>
          <Input
            {...field('email')}
            autoComplete="email"
            help={`Alle mail over je dossier gaat naar dit adres. Leeg: naar ${account}. Mail over inloggen gaat altijd naar ${account}.`}
            label="E-mailadres van de praktijk"
            maxLength={254}
            type="email"
          />
          <Input {...field('phone')} autoComplete="tel" label="Telefoonnummer" maxLength={20} type="tel" />
          <Input {...field('website')} autoComplete="url" inputMode="url" label="Website" maxLength={200} />
        </>
      )}
    </PortalForm>
  )
}

type WordsProps = { list: WordList; field: FieldOf; values: Record<string, string> }

/** Words to tick, and room for other ones. */
function Words({ list, field, values }: WordsProps) {
  const known: readonly string[] = vocabulary[list]
  const chosen = (values[list] ?? '').split('\n')
  const { error, idPrefix } = field(`${list}More`)
  return (
    <div className="grid gap-3">
      <FieldGroup idPrefix={idPrefix} label={wordListLabels[list]} name={list}>
        <div className="grid gap-x-4 sm:grid-cols-2">
          {known.map((word) => (
            <label className={choiceRow} key={word}>
              <input
                className={choiceMark}
                defaultChecked={chosen.includes(word)}
                name={list}
                type="checkbox"
                value={word}
              />
              <span>{word}</span>
            </label>
          ))}
        </div>
      </FieldGroup>
      <Input
        defaultValue={values[`${list}More`] ?? chosen.filter((word) => !known.includes(word)).join(', ')}
        error={error}
        idPrefix={idPrefix}
        label={`${wordListLabels[list]}: anders`}
        help="Zet een komma tussen de woorden."
        maxLength={600}
        name={`${list}More`}
      />
    </div>
  )
}

const ticks = [
  ['homeVisits', 'Ik kom aan huis'],
  ['online', 'Ik geef online consulten'],
  ['accessible', 'De praktijk is toegankelijk met een rolstoel'],
] as const

/** How the practice works, and for whom (KS-PRA-3). */
export function OptionsForm({ values }: Props) {
  return (
    <PortalForm action={saveOptionsAction} id="opties" required={false} submit="Bewaar" values={values}>
      {(field, typed) => (
        <>
          <Textarea {...field('opening')} label="Openingstijden" maxLength={500} />
          <div className="grid gap-1">
            {ticks.map(([name, label]) => (
              <Checkbox defaultChecked={typed[name] === 'on'} idPrefix="opties" key={name} label={label} name={name} />
            ))}
          </div>
          {(['specialities', 'methods', 'targetGroups', 'languages'] as const).map((list) => (
            <Words field={field} key={list} list={list} values={typed} />
          ))}
        </>
      )}
    </PortalForm>
  )
}

/** The text of the public profile (KS-PRA-5). */
export function BioForm({ values }: Props) {
  return (
    <PortalForm action={saveBioAction} id="bio" required={false} submit="Bewaar" values={values}>
      {(field) => (
        <Textarea
          {...field('bio')}
          className="min-h-60"
          help={
            <>
              Vertel wie je bent en wat cliënten van je kunnen verwachten. Een lege regel begint een nieuwe alinea, een
              regel met een streepje ervoor wordt een opsomming. **Zo wordt tekst vet**, _zo cursief_, en zo maak je een
              link: [mijn site](https://www.voorbeeld.nl).
            </>
          }
          label="Over mij"
          maxLength={longestBio}
        />
      )}
    </PortalForm>
  )
}

/** Whether clients may find the member (KS-FIND-1). */
export function ConsentForm({ listed }: { listed: boolean }) {
  return (
    <PortalForm
      action={saveConsentAction}
      id="vindbaar"
      required={false}
      submit="Bewaar"
      values={{ listed: listed ? 'on' : '' }}
    >
      {() => (
        <Checkbox
          defaultChecked={listed}
          help="Je kunt dit altijd weer uitzetten. Binnen een minuut ben je dan niet meer te vinden."
          idPrefix="vindbaar"
          label="Cliënten mogen mij vinden"
          name="listed"
        />
      )}
    </PortalForm>
  )
}

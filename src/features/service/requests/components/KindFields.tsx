import {
  type DocumentSubject,
  documentSubjectLabels,
  dossierWishLabels,
  effectLabels,
  type RequestKind,
} from '@/src/domain/service/labels'
import { keysOf } from '@/src/domain/shared/keys'
import { Checkbox } from '@/src/ui/form/Checkbox'
import { choiceMark, choiceRow } from '@/src/ui/form/choice'
import { FieldGroup, RequiredNote } from '@/src/ui/form/Field'
import type { FormError } from '@/src/ui/form/FormErrors'
import { RadioGroup } from '@/src/ui/form/RadioGroup'
import { Select } from '@/src/ui/form/Select'
import { Textarea } from '@/src/ui/form/Textarea'
import { chosenIn } from '../form-state'

/** What a member can choose from. */
export type Choices = {
  subjects: readonly DocumentSubject[]
  recognisers: readonly { id: number; name: string }[]
}

type Props = {
  kind: RequestKind
  choices: Choices
  idPrefix: string
  values: Record<string, string>
  errors: readonly FormError[]
}

type TickProps = Pick<Props, 'idPrefix' | 'values'> & {
  name: string
  label: string
  error: string | undefined
  options: readonly { value: string; label: string }[]
  required?: boolean
}

/** Several of a few, at least one unless it isn't required. */
export function Ticks({ name, label, options, idPrefix, values, error, required = true }: TickProps) {
  const chosen = chosenIn(values, name)
  return (
    <FieldGroup error={error} idPrefix={idPrefix} label={label} name={name} required={required}>
      <div className="grid gap-2">
        {options.map(({ value, label: text }) => (
          <label className={choiceRow} key={value}>
            <input
              className={choiceMark}
              defaultChecked={chosen.includes(value)}
              name={name}
              type="checkbox"
              value={value}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </FieldGroup>
  )
}

/** A switch each for what documents were asked (KS-SRV-1). */
export const subjectOptions = (subjects: readonly DocumentSubject[]) =>
  subjects.map((value) => ({
    value,
    label: `Ik heb alle gevraagde stukken voor ${documentSubjectLabels[value].toLowerCase()} geüpload`,
  }))

const options = (labels: Readonly<Record<string, string>>) =>
  keysOf(labels).map((value) => ({ value, label: labels[value] ?? value }))

const callOptions = [
  { value: 'ja', label: 'Ja, bel me gerust' },
  { value: 'nee', label: 'Nee, liever niet' },
]

/** The fields of each kind of request. */
export function KindFields({ kind, choices, idPrefix, values, errors }: Props) {
  const common = (name: string) => ({
    name,
    idPrefix,
    error: errors.find(({ field }) => field === name)?.message,
  })
  const remark = { ...common('remark'), defaultValue: values.remark ?? '', maxLength: 2000, rows: 3 }
  const inOrder = (
    <Checkbox
      {...common('documentsInOrder')}
      defaultChecked={values.documentsInOrder === 'on'}
      label="Mijn diploma’s en andere stukken zijn geüpload en op orde"
      required
    />
  )
  switch (kind) {
    case 'documents-ready':
      return (
        <>
          <RequiredNote />
          <Ticks {...common('subjects')} label="Waarvoor?" options={subjectOptions(choices.subjects)} values={values} />
          <Textarea {...remark} label="Opmerking" />
        </>
      )
    case 'dossier-update':
      return (
        <>
          <RequiredNote />
          <Ticks {...common('wishes')} label="Wat vraag je aan?" options={options(dossierWishLabels)} values={values} />
          <Textarea {...remark} help="Noem de prestatiecode of de erkenning." label="Aanvulling" required />
          {inOrder}
        </>
      )
    case 'recognition':
      return (
        <>
          <RequiredNote />
          <Select
            {...common('recognisedBy')}
            defaultValue={values.recognisedBy ?? ''}
            empty="Kies een beroepsorganisatie"
            label="Erkenning door"
            options={choices.recognisers.map(({ id, name }) => ({ value: String(id), label: name }))}
            required
          />
          <Textarea
            {...remark}
            help="Licht kort toe wat je wilt, bijvoorbeeld van CAT-collectief naar vergoedbaar."
            label="Aanvulling"
            required
          />
          {inOrder}
        </>
      )
    case 'downgrade':
      return (
        <RadioGroup
          {...common('effect')}
          defaultValue={values.effect}
          label="Wanneer gaat het in?"
          options={options(effectLabels)}
          required
        />
      )
    case 'deregistration':
      return (
        <>
          <RequiredNote />
          <RadioGroup
            {...common('mayCall')}
            defaultValue={values.mayCall}
            help="In een kort gesprek horen we graag waarom je weggaat."
            label="Mogen we je bellen?"
            options={callOptions}
            required
          />
          <Textarea {...remark} label="Waarom schrijf je je uit?" required />
        </>
      )
    case 'conduct-order':
      return null
  }
}

import type { Field } from 'payload'
import { calendarDate } from '@/src/fields/calendar-date'
import { ownerFields } from '../evidence/shared/ownerFields'
import { senderOf } from './hooks/senderOf'

// Mails go through the outbox, and a form never sends people elsewhere.
const leftOut = ['emails', 'redirect', 'confirmationType']

const named = (field: Field, names: readonly string[]): boolean => 'name' in field && names.includes(field.name)

const intro: Field = { name: 'intro', type: 'textarea', label: 'Inleiding', maxLength: 2000 }

/** The plugin's fields of a form without what we do ourselves, and with where and for whom it is open. */
export const withFormFields = (fields: readonly Field[]): Field[] => [
  ...fields
    .filter((field) => !named(field, leftOut))
    // It was shown only with a choice that is left out.
    .map((field) => (field.type === 'richText' ? { ...field, admin: { ...field.admin, condition: undefined } } : field))
    .flatMap((field) => (named(field, ['title']) ? [field, intro] : [field])),
  {
    name: 'slug',
    type: 'text',
    label: 'Adres',
    required: true,
    unique: true,
    maxLength: 80,
    validate: (value: string | null | undefined) =>
      /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value ?? '') || 'Gebruik kleine letters, cijfers en streepjes.',
    admin: { position: 'sidebar', description: 'Komt achter /formulier/.' },
  },
  { name: 'isOpen', type: 'checkbox', label: 'Staat open', defaultValue: false, admin: { position: 'sidebar' } },
  {
    name: 'membersOnly',
    type: 'checkbox',
    label: 'Alleen voor wie inlogt',
    defaultValue: true,
    admin: { position: 'sidebar' },
  },
  {
    name: 'answers',
    type: 'ui',
    label: 'Antwoorden',
    admin: {
      position: 'sidebar',
      components: { Field: '/collections/forms/admin/Answers' },
      disableListColumn: true,
    },
  },
  calendarDate({ name: 'closesOn', label: 'Laatste dag', admin: { position: 'sidebar' } }),
]

const inDutch: Record<string, string> = { form: 'Formulier', field: 'Vraag', value: 'Antwoord' }

const labelled = (field: Field): Field => {
  if (field.type === 'array') {
    const labels = { singular: 'Antwoord', plural: 'Antwoorden' }
    return { ...field, label: 'Antwoorden', labels, fields: field.fields.map(labelled) }
  }
  return field.type === 'relationship' || field.type === 'text' || field.type === 'textarea'
    ? { ...field, label: inDutch[field.name] ?? field.label }
    : field
}

/** Who filled it in, by name: an editor keeps forms and doesn't read the members themselves. */
const sender: Field = {
  name: 'sender',
  type: 'text',
  virtual: true,
  label: 'Ingevuld door',
  hooks: { afterRead: [senderOf] },
  admin: { readOnly: true },
}

/** The plugin's fields of what was filled in, with who did, when they were logged in. */
export const withSenderFields = (fields: readonly Field[]): Field[] => [
  sender,
  // The name says who; the row itself only its readers could open.
  ...ownerFields.map((field) => ({ ...field, admin: { hidden: true } }) as Field),
  ...fields.map(labelled),
]

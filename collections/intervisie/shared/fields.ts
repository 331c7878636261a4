import type { Field, RelationshipField } from 'payload'

export const groupField: RelationshipField = {
  name: 'group',
  type: 'relationship',
  relationTo: 'intervisie-groups',
  label: 'Intervisiegroep',
  index: true,
}

/** A time of the day, Dutch clock, as `HH:MM`. */
export const clockTime = (name: string, label: string): Field => ({
  name,
  type: 'text',
  label,
  maxLength: 5,
  validate: (value: string | null | undefined) =>
    !value || /^([01]\d|2[0-3]):[0-5]\d$/.test(value) || 'Vul een tijd in als 09:30.',
})

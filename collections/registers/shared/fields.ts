import type { NumberField, RelationshipField } from 'payload'
import { fieldFor } from '@/src/access/compose'
import { nobody } from '@/src/access/rules'

/** A field that only the program writes: never a body. */
export const byTheProgramOnly = { create: fieldFor(nobody), update: fieldFor(nobody) }

/** The registration that something is about. */
export const registrationField: RelationshipField = {
  name: 'registration',
  type: 'relationship',
  relationTo: 'registrations',
  label: 'Registratie',
  index: true,
}

/** The period that something is about; filled in by the program. */
export const periodField: RelationshipField = {
  name: 'period',
  type: 'relationship',
  relationTo: 'periods',
  label: 'Registratieperiode',
  index: true,
  access: byTheProgramOnly,
  admin: { readOnly: true },
}

/** What it costs, as it was on the day; filled in by the program. */
export const feeField: NumberField = {
  name: 'fee',
  type: 'number',
  label: 'Tarief',
  custom: { euros: true },
  access: byTheProgramOnly,
  admin: { readOnly: true, description: 'In euro.' },
}

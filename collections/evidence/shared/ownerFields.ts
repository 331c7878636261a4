import type { Field } from 'payload'
import { fieldFor } from '@/src/access/compose'
import { nobody } from '@/src/access/rules'

/** Whose evidence it is. Set by the server at creation, never by the body, never changed. */
export const ownerFields: Field[] = [
  {
    name: 'therapist',
    type: 'relationship',
    relationTo: 'therapists',
    label: 'Professional',
    index: true,
    access: { create: fieldFor(nobody), update: fieldFor(nobody) },
    admin: { readOnly: true },
  },
  {
    name: 'organisation',
    type: 'relationship',
    relationTo: 'organisations',
    label: 'Organisatie',
    index: true,
    access: { create: fieldFor(nobody), update: fieldFor(nobody) },
    admin: { readOnly: true },
  },
]

/** The files handed in with the evidence. */
export const filesField: Field = {
  name: 'files',
  type: 'relationship',
  relationTo: 'files',
  hasMany: true,
  maxRows: 10,
  label: 'Bestanden',
}

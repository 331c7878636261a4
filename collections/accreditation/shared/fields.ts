import type { Field, RelationshipField } from 'payload'
import { byTheProgramOnly } from '../../registers/shared/fields'

/** Who gives it. Set by the server from who is logged in, never changed. */
export const providerField: RelationshipField = {
  name: 'provider',
  type: 'relationship',
  relationTo: 'providers',
  label: 'Opleider',
  index: true,
  access: { update: byTheProgramOnly.update },
}

export const courseField: RelationshipField = {
  name: 'course',
  type: 'relationship',
  relationTo: 'courses',
  label: 'Scholing',
  index: true,
}

export const sessionField: RelationshipField = {
  name: 'session',
  type: 'relationship',
  relationTo: 'course-sessions',
  label: 'Bijeenkomst',
  index: true,
}

/** Which organisation decides. */
export const organisationField: RelationshipField = {
  name: 'organisation',
  type: 'relationship',
  relationTo: 'organisations',
  label: 'Registerhouder',
  index: true,
  access: byTheProgramOnly,
  admin: { readOnly: true },
}

/** What a course counts for: one of these is one line in a dossier per meeting (KK-DOS-4, norms §2.5). */
export const worthFields: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'norm', type: 'relationship', relationTo: 'norms', label: 'Norm', required: true },
      { name: 'category', type: 'text', label: 'Categorie', required: true, maxLength: 40 },
      { name: 'topic', type: 'text', label: 'Onderwerp', maxLength: 40 },
      { name: 'component', type: 'text', label: 'Onderdeel', maxLength: 40 },
      { name: 'points', type: 'number', label: 'Punten', required: true, min: 0, max: 1000 },
    ],
  },
]

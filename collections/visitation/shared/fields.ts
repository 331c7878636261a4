import type { RelationshipField } from 'payload'

export const visitationField: RelationshipField = {
  name: 'visitation',
  type: 'relationship',
  relationTo: 'visitations',
  label: 'Visitatie',
  index: true,
}

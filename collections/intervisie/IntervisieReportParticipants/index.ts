import type { CollectionConfig } from 'payload'
import { anyOf, can, collectionAccess } from '@/src/access/compose'
import { nobody, ofOwnGroup, own, within } from '@/src/access/rules'
import { moment } from '@/src/fields/moment'
import { ownerFields } from '../../evidence/shared/ownerFields'
import { groupField } from '../shared/fields'

/** Who the report says were there, and what each says of it. Written by the endpoints of the report only. */
export const IntervisieReportParticipants: CollectionConfig = {
  slug: 'intervisie-report-participants',
  labels: { singular: 'Deelnemer aan groepssessie', plural: 'Deelnemers aan groepssessies' },
  admin: { group: 'Intervisie', defaultColumns: ['report', 'name', 'answer', 'answeredAt'] },
  access: collectionAccess({
    read: anyOf(own(), ofOwnGroup(), within('reviewEvidence')),
    create: nobody,
    update: nobody,
    delete: nobody,
    admin: can('reviewEvidence'),
  }),
  lockDocuments: false,
  disableDuplicate: true,
  fields: [
    {
      name: 'report',
      type: 'relationship',
      relationTo: 'intervisie-reports',
      label: 'Groepsverslag',
      required: true,
      index: true,
    },
    { ...groupField, required: true },
    {
      name: 'member',
      type: 'relationship',
      relationTo: 'intervisie-group-members',
      label: 'Groepslid',
      required: true,
      index: true,
    },
    ...ownerFields,
    { name: 'name', type: 'text', label: 'Naam', required: true, maxLength: 160 },
    {
      name: 'answer',
      type: 'select',
      label: 'Antwoord',
      required: true,
      defaultValue: 'waiting',
      options: [
        { value: 'waiting', label: 'Nog niet bevestigd' },
        { value: 'confirmed', label: 'Bevestigd' },
        { value: 'declined', label: 'Was er niet bij' },
        // Has no account here, so can't confirm.
        { value: 'named', label: 'Genoemd' },
      ],
    },
    { name: 'reason', type: 'text', label: 'Toelichting', maxLength: 500 },
    { name: 'answeredAt', type: 'date', label: 'Beantwoord', admin: { date: moment } },
    {
      name: 'session',
      type: 'relationship',
      relationTo: 'intervisie-sessions',
      label: 'Sessie in het dossier',
      index: true,
    },
  ],
}

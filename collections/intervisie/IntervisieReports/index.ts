import type { CollectionConfig } from 'payload'
import { lockRows } from '@/plugins/review/hooks/lockRows'
import { setOwner } from '@/plugins/review/hooks/setOwner'
import { anyOf, can, collectionAccess } from '@/src/access/compose'
import { isProfessional, ofOwnGroup, own, where, within } from '@/src/access/rules'
import { calendarDate } from '@/src/fields/calendar-date'
import { moment } from '@/src/fields/moment'
import { filesField, ownerFields } from '../../evidence/shared/ownerFields'
import { byTheProgramOnly } from '../../registers/shared/fields'
import { clockTime, groupField } from '../shared/fields'
import { reportEndpoints } from './endpoints'
import { guardDelete } from './hooks/guardDelete'
import { keepFiles } from './hooks/keepFiles'
import { keepReport } from './hooks/keepReport'

const sent = { status: { equals: 'sent' } }

/**
 * What one member writes about a session for the whole group. Each participant confirms for themselves; that makes a
 * session in their own dossier, under the same rules as any other.
 */
export const IntervisieReports: CollectionConfig = {
  slug: 'intervisie-reports',
  labels: { singular: 'Groepsverslag', plural: 'Groepsverslagen' },
  admin: { group: 'Intervisie', useAsTitle: 'title', defaultColumns: ['title', 'group', 'date', 'status'] },
  access: collectionAccess({
    read: anyOf(own(), where(ofOwnGroup(), sent), where(within('reviewEvidence', 'organisations'), sent)),
    create: isProfessional,
    // What was sent says so itself (hooks): a refusal with the reason.
    update: own(),
    delete: own(),
    admin: can('reviewEvidence'),
  }),
  lockDocuments: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  endpoints: reportEndpoints,
  hooks: {
    beforeOperation: [lockRows],
    beforeValidate: [setOwner],
    beforeChange: [keepReport],
    afterChange: [keepFiles],
    beforeDelete: [guardDelete],
  },
  fields: [
    { name: 'title', type: 'text', label: 'Titel', maxLength: 200, access: byTheProgramOnly },
    { ...groupField, access: byTheProgramOnly },
    calendarDate({ name: 'date', label: 'Datum', required: true }),
    { type: 'row', fields: [clockTime('startsAt', 'Begon om'), clockTime('endsAt', 'Eindigde om')] },
    { name: 'hours', type: 'number', label: 'Uren, zoals het duurde', min: 0, max: 24, access: byTheProgramOnly },
    { name: 'themes', type: 'textarea', label: 'Wat jullie bespraken', maxLength: 4000 },
    filesField,
    {
      name: 'status',
      type: 'select',
      label: 'Staat',
      required: true,
      defaultValue: 'draft',
      access: byTheProgramOnly,
      options: [
        { value: 'draft', label: 'Nog niet verstuurd' },
        { value: 'sent', label: 'Verstuurd' },
      ],
    },
    { name: 'sentAt', type: 'date', label: 'Verstuurd', access: byTheProgramOnly, admin: { date: moment } },
    ...ownerFields,
    // Whose reviewers judge sessions of it: the organisations of those who took part.
    {
      name: 'organisations',
      type: 'relationship',
      relationTo: 'organisations',
      hasMany: true,
      label: 'Organisaties van de deelnemers',
      access: byTheProgramOnly,
      admin: { readOnly: true },
    },
  ],
}

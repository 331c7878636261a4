import type { CollectionConfig } from 'payload'
import { lockRows } from '@/plugins/review/hooks/lockRows'
import { anyOf, can, collectionAccess } from '@/src/access/compose'
import { isProfessional, own, within } from '@/src/access/rules'
import { codeKindLabels, codeStatusLabels } from '@/src/domain/identity/codes'
import { choices } from '@/src/domain/shared/choices'
import { calendarDate } from '@/src/fields/calendar-date'
import { ownerFields } from '../../evidence/shared/ownerFields'
import { byTheProgramOnly } from '../../registers/shared/fields'
import { settleOwner, settleOwnerAfterDelete } from '../StandingChanges/hooks'
import { stampOwner } from '../shared/stampOwner'
import { checkCodeEndpoint } from './check'
import { readCode } from './hooks/readCode'

const checked = { access: byTheProgramOnly, admin: { readOnly: true } }

/** AGB code and umbrella licence of a professional, and whether somebody saw that it is active (KS-ACC-7). One of each kind. */
export const ProfessionalCodes: CollectionConfig = {
  slug: 'professional-codes',
  labels: { singular: 'Code', plural: 'Codes' },
  admin: {
    group: 'Leden',
    useAsTitle: 'code',
    defaultColumns: ['code', 'kind', 'therapist', 'status', 'checkedOn'],
  },
  access: collectionAccess({
    read: anyOf(own(), within('viewPeople')),
    create: isProfessional,
    update: own(),
    delete: own(),
    admin: can('viewPeople'),
  }),
  lockDocuments: false,
  disableDuplicate: true,
  endpoints: [checkCodeEndpoint],
  // Locked before it is read: a check must not land on a code that changed meanwhile.
  hooks: {
    beforeOperation: [lockRows],
    beforeChange: [stampOwner, readCode],
    afterChange: [settleOwner],
    afterDelete: [settleOwnerAfterDelete],
  },
  fields: [
    {
      name: 'check',
      type: 'ui',
      label: 'Nakijken',
      admin: {
        components: { Field: '/collections/identity/ProfessionalCodes/admin/CheckCode' },
        disableListColumn: true,
      },
    },
    ...ownerFields,
    { name: 'kind', type: 'select', label: 'Soort', required: true, options: choices(codeKindLabels) },
    { name: 'issuer', type: 'text', label: 'Koepel', maxLength: 80 },
    { name: 'code', type: 'text', label: 'Code', required: true, maxLength: 40 },
    {
      name: 'status',
      type: 'select',
      label: 'Status',
      required: true,
      defaultValue: 'unchecked',
      options: choices(codeStatusLabels),
      ...checked,
    },
    calendarDate({ name: 'checkedOn', label: 'Nagekeken op', ...checked }),
    { name: 'checkedByName', type: 'text', label: 'Nagekeken door', maxLength: 120, ...checked },
    { name: 'remark', type: 'text', label: 'Opmerking', maxLength: 300, ...checked },
  ],
}

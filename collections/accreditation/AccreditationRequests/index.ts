import type { CollectionConfig } from 'payload'
import { lockRows } from '@/plugins/review/hooks/lockRows'
import { anyOf, can, collectionAccess } from '@/src/access/compose'
import { ofProvider, type Rule, where, within } from '@/src/access/rules'
import { requestStatuses, requestStatusLabels } from '@/src/domain/accreditation/request-status'
import { calendarDate } from '@/src/fields/calendar-date'
import { moment } from '@/src/fields/moment'
import { byTheProgramOnly } from '../../registers/shared/fields'
import { courseField, organisationField, providerField, worthFields } from '../shared/fields'
import { takeCourse } from '../shared/takeCourse'
import { requestEndpoints } from './endpoints'
import { guardDelete } from './hooks/guardDelete'
import { guardEdit } from './hooks/guardEdit'
import { takeRegister } from './hooks/takeRegister'

const isProvider: Rule = (viewer) => (viewer?.providers.length ?? 0) > 0

/**
 * Requests for accreditation, one per register (KK-PRV-1). One form can make several: they share `application`. Questions
 * and answers stand in `accreditation-messages`; what is granted in `accreditations`.
 */
export const AccreditationRequests: CollectionConfig = {
  slug: 'accreditation-requests',
  labels: { singular: 'Accreditatieaanvraag', plural: 'Accreditatieaanvragen' },
  admin: {
    group: 'Scholing',
    useAsTitle: 'title',
    defaultColumns: ['title', 'provider', 'register', 'kind', 'status', 'reviewDueOn'],
    description: 'Aanvragen van opleiders. Beoordelen doe je via Accreditatie in het menu.',
  },
  access: collectionAccess({
    read: anyOf(ofProvider(), where(within('judgeCourses'), { status: { not_equals: 'draft' } })),
    create: isProvider,
    update: ofProvider(),
    delete: ofProvider(),
    admin: can('judgeCourses'),
  }),
  lockDocuments: false,
  endpoints: requestEndpoints,
  hooks: {
    beforeOperation: [lockRows],
    beforeValidate: [takeCourse, takeRegister],
    beforeChange: [guardEdit],
    beforeDelete: [guardDelete],
  },
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  fields: [
    { name: 'title', type: 'text', label: 'Scholing', required: true, maxLength: 200, access: byTheProgramOnly },
    providerField,
    courseField,
    { name: 'register', type: 'relationship', relationTo: 'registers', label: 'Register', index: true },
    organisationField,
    {
      name: 'application',
      type: 'text',
      label: 'Hoort bij formulier',
      maxLength: 40,
      index: true,
      access: byTheProgramOnly,
    },
    {
      name: 'kind',
      type: 'select',
      label: 'Soort',
      required: true,
      defaultValue: 'new',
      options: [
        { value: 'new', label: 'Nieuw' },
        { value: 'renewal', label: 'Verlenging' },
        { value: 'change', label: 'Wijziging' },
      ],
    },
    { name: 'lines', type: 'array', label: 'Waarvoor', maxRows: 40, fields: worthFields },
    { name: 'motivation', type: 'textarea', label: 'Waarom de scholing hierbij past', maxLength: 4000 },
    {
      name: 'changes',
      type: 'json',
      label: 'Wat er aan de scholing verandert',
      admin: { hidden: true },
    },
    calendarDate({ name: 'validFrom', label: 'Geldig vanaf' }),
    calendarDate({ name: 'validUntil', label: 'Geldig tot en met' }),
    {
      name: 'status',
      type: 'select',
      label: 'Staat',
      required: true,
      defaultValue: 'draft',
      index: true,
      access: byTheProgramOnly,
      options: requestStatuses.map((value) => ({ value, label: requestStatusLabels[value] })),
    },
    { name: 'submittedAt', type: 'date', label: 'Ingediend', access: byTheProgramOnly, admin: { date: moment } },
    calendarDate({ name: 'reviewDueOn', label: 'Uiterlijk beslissen', access: byTheProgramOnly }),
    { name: 'decidedAt', type: 'date', label: 'Beslist', access: byTheProgramOnly, admin: { date: moment } },
    { name: 'decidedBy', type: 'number', label: 'Beslist door (account)', access: byTheProgramOnly },
  ],
}

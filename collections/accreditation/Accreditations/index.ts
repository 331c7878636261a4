import type { CollectionConfig } from 'payload'
import { can, collectionAccess } from '@/src/access/compose'
import { everyone, nobody } from '@/src/access/rules'
import { calendarDate } from '@/src/fields/calendar-date'
import { expireAgenda } from '../shared/expireAgenda'
import { courseField, organisationField, providerField, worthFields } from '../shared/fields'
import { revokeEndpoint } from './revoke'

/**
 * What a course counts for, in which norm, and from when until when (KK-PRV-1, norms §2.5). Public, like the agenda. A row
 * doesn't change; it is revoked, and a later decision makes new ones.
 */
export const Accreditations: CollectionConfig = {
  slug: 'accreditations',
  labels: { singular: 'Accreditatie', plural: 'Accreditaties' },
  admin: {
    group: 'Scholing',
    defaultColumns: ['course', 'norm', 'category', 'topic', 'points', 'validUntil', 'revokedOn'],
    description: 'Waarvoor scholingen meetellen. Ontstaat door een beslissing op een aanvraag.',
  },
  access: collectionAccess({
    read: everyone,
    create: nobody,
    update: nobody,
    delete: nobody,
    admin: can('judgeCourses'),
  }),
  lockDocuments: false,
  hooks: { afterChange: [expireAgenda] },
  endpoints: [revokeEndpoint],
  disableDuplicate: true,
  fields: [
    courseField,
    providerField,
    { name: 'register', type: 'relationship', relationTo: 'registers', label: 'Register', index: true },
    organisationField,
    { name: 'request', type: 'relationship', relationTo: 'accreditation-requests', label: 'Aanvraag', index: true },
    ...worthFields,
    calendarDate({ name: 'validFrom', label: 'Geldig vanaf', required: true }),
    calendarDate({ name: 'validUntil', label: 'Geldig tot en met', required: true }),
    { name: 'conditions', type: 'textarea', label: 'Voorwaarden', maxLength: 2000 },
    calendarDate({ name: 'revokedOn', label: 'Ingetrokken per' }),
    { name: 'revokedReason', type: 'textarea', label: 'Reden van intrekking', maxLength: 1000 },
  ],
}

import type { CollectionConfig, Field } from 'payload'
import { anyOf, can, collectionAccess } from '@/src/access/compose'
import { nobody, own, within } from '@/src/access/rules'
import { calendarDate } from '@/src/fields/calendar-date'
import { ownerFields } from '../../evidence/shared/ownerFields'
import { licenceEndpoint } from './endpoints/licence'
import { pdfEndpoint } from './endpoints/pdf'
import { revokeEndpoint } from './endpoints/revoke'

const fields: Field[] = [
  {
    name: 'actions',
    type: 'ui',
    admin: { components: { Field: '/collections/registers/Certificates/admin/CertificateActions' } },
  },
  { name: 'number', type: 'text', label: 'Nummer', required: true, unique: true, maxLength: 40 },
  // Unguessable: whoever has the certificate can check it, nobody can walk through them.
  { name: 'code', type: 'text', label: 'Controlecode', required: true, unique: true, maxLength: 40 },
  {
    name: 'kind',
    type: 'select',
    label: 'Soort',
    required: true,
    defaultValue: 'registration',
    options: [
      { value: 'registration', label: 'Registratie' },
      { value: 'licence', label: 'Licentie' },
    ],
  },
  // As it was on the day of issue: a certificate says what it said, whatever changes later.
  { name: 'holder', type: 'text', label: 'Op naam van', required: true, maxLength: 200 },
  { name: 'registerName', type: 'text', label: 'Register', required: true, maxLength: 200 },
  { name: 'registrationNumber', type: 'text', label: 'Registratienummer', maxLength: 40 },
  { name: 'profession', type: 'text', label: 'Beroep', maxLength: 120 },
  { name: 'annotations', type: 'json', label: 'Aantekeningen', admin: { hidden: true } },
  calendarDate({ name: 'issuedOn', label: 'Afgegeven op', required: true }),
  calendarDate({ name: 'validFrom', label: 'Geldig vanaf', required: true }),
  calendarDate({ name: 'validUntil', label: 'Geldig tot en met' }),
  calendarDate({ name: 'revokedOn', label: 'Ingetrokken op' }),
  { name: 'revokedReason', type: 'textarea', label: 'Reden van intrekking', maxLength: 1000 },
  { name: 'statusIndex', type: 'number', label: 'Plaats in de statuslijst', unique: true },
  { name: 'registration', type: 'relationship', relationTo: 'registrations', label: 'Registratie', index: true },
  { name: 'period', type: 'relationship', relationTo: 'periods', label: 'Registratieperiode', index: true },
  ...ownerFields,
]

/** Certificates with number, code and QR; anyone can check one (KK-DOS-9, KS-ACC-4, X-11). */
export const Certificates: CollectionConfig = {
  slug: 'certificates',
  labels: { singular: 'Certificaat', plural: 'Certificaten' },
  admin: {
    group: 'Registers',
    useAsTitle: 'number',
    defaultColumns: ['number', 'holder', 'registerName', 'validUntil', 'revokedOn'],
    description: 'Afgegeven certificaten. Intrekken kan met een reden; verwijderen niet.',
  },
  access: collectionAccess({
    read: anyOf(own(), within('viewPeople')),
    create: nobody,
    update: nobody,
    delete: nobody,
    admin: can('viewPeople'),
  }),
  lockDocuments: false,
  disableDuplicate: true,
  endpoints: [licenceEndpoint, pdfEndpoint, revokeEndpoint],
  fields,
}

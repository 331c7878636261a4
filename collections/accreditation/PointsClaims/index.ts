import type { CollectionConfig } from 'payload'
import { anyOf, can, collectionAccess } from '@/src/access/compose'
import { isProfessional, ofProvider, own, where, within } from '@/src/access/rules'
import { calendarDate } from '@/src/fields/calendar-date'
import { moment } from '@/src/fields/moment'
import { filesField, ownerFields } from '../../evidence/shared/ownerFields'
import { byTheProgramOnly, registrationField } from '../../registers/shared/fields'
import { providerField, sessionField } from '../shared/fields'
import { claimEndpoints } from './endpoints'
import { takeClaim } from './takeClaim'

const handedIn = { status: { not_equals: 'draft' } }

/** Points that stayed away: the member claims them with proof, the provider answers, the register decides. */
export const PointsClaims: CollectionConfig = {
  slug: 'points-claims',
  labels: { singular: 'Melding ontbrekende punten', plural: 'Meldingen ontbrekende punten' },
  admin: {
    group: 'Scholing',
    useAsTitle: 'title',
    defaultColumns: ['title', 'therapist', 'provider', 'answer', 'status'],
    description: 'Leden die punten missen. De opleider antwoordt eerst; daarna beslist het register.',
  },
  access: collectionAccess({
    read: anyOf(own(), where(within('reviewEvidence'), handedIn), where(ofProvider(), handedIn)),
    create: isProfessional,
    update: own(),
    delete: own(),
    admin: can('reviewEvidence'),
  }),
  lockDocuments: false,
  endpoints: claimEndpoints,
  hooks: { beforeValidate: [takeClaim] },
  fields: [
    { name: 'title', type: 'text', label: 'Naam van de scholing', required: true, maxLength: 200 },
    registrationField,
    { ...providerField, access: {} },
    // Chosen by the provider or the register, never by who claims.
    { ...sessionField, access: byTheProgramOnly },
    calendarDate({ name: 'date', label: 'Laatste dag van de scholing' }),
    { name: 'explanation', type: 'textarea', label: 'Toelichting', maxLength: 2000 },
    filesField,
    calendarDate({ name: 'answerDueOn', label: 'Opleider antwoordt uiterlijk', access: byTheProgramOnly }),
    {
      name: 'answer',
      type: 'select',
      label: 'Antwoord van de opleider',
      access: byTheProgramOnly,
      options: [
        { value: 'confirmed', label: 'Klopt, was erbij' },
        { value: 'contested', label: 'Klopt niet' },
      ],
    },
    {
      name: 'answerText',
      type: 'textarea',
      label: 'Toelichting van de opleider',
      maxLength: 2000,
      access: byTheProgramOnly,
    },
    { name: 'answeredAt', type: 'date', label: 'Beantwoord', access: byTheProgramOnly, admin: { date: moment } },
    ...ownerFields,
  ],
}

import type { CollectionConfig, Field } from 'payload'
import { lockRows } from '@/plugins/review/hooks/lockRows'
import { anyOf, can, collectionAccess, fieldFor } from '@/src/access/compose'
import { nobody, ofProvider, type Rule } from '@/src/access/rules'
import { calendarDate } from '@/src/fields/calendar-date'
import { webAddress } from '@/src/fields/web-address'
import { byTheProgramOnly } from '../../registers/shared/fields'
import { expireAgenda } from '../shared/expireAgenda'
import { courseField, providerField } from '../shared/fields'
import { takeCourse } from '../shared/takeCourse'
import { cancelEndpoint } from './cancel'
import { checkInCodeEndpoint } from './check-in/endpoint'
import { checkSession } from './hooks/checkSession'
import { putOnMap } from './putOnMap'

const ofOfferedCourse: Rule = () => ({ 'course.status': { equals: 'offered' } })
const isProvider: Rule = (viewer) => (viewer?.providers.length ?? 0) > 0

const time = (name: string, label: string): Field => ({
  name,
  type: 'text',
  label,
  maxLength: 5,
  validate: (value: string | null | undefined) =>
    !value || /^([01]\d|2[0-3]):[0-5]\d$/.test(value) || 'Vul een tijd in als 09:30.',
})

/** When and where a course is held (KK-AGD-1). Points are earned on its last day (norms §2.1). */
export const CourseSessions: CollectionConfig = {
  slug: 'course-sessions',
  labels: { singular: 'Bijeenkomst', plural: 'Bijeenkomsten' },
  admin: {
    group: 'Scholing',
    defaultColumns: ['course', 'startsOn', 'endsOn', 'place', 'status'],
    description: 'Wanneer en waar een scholing is. Een e-learning heeft een bijeenkomst zonder plaats.',
  },
  access: collectionAccess({
    read: anyOf(ofOfferedCourse, ofProvider(), can('judgeCourses')),
    create: isProvider,
    update: ofProvider(),
    delete: nobody,
    admin: can('judgeCourses'),
  }),
  lockDocuments: false,
  endpoints: [checkInCodeEndpoint, cancelEndpoint],
  hooks: {
    beforeOperation: [lockRows],
    beforeValidate: [takeCourse],
    beforeChange: [checkSession, putOnMap],
    afterChange: [expireAgenda],
  },
  disableDuplicate: true,
  indexes: [{ fields: ['status', 'startsOn'] }, { fields: ['course', 'startsOn'] }],
  fields: [
    { ...courseField, required: true },
    { ...providerField, access: byTheProgramOnly },
    {
      type: 'row',
      fields: [
        calendarDate({ name: 'startsOn', label: 'Eerste dag', required: true }),
        calendarDate({ name: 'endsOn', label: 'Laatste dag', required: true }),
        time('startTime', 'Begint om'),
        time('endTime', 'Eindigt om'),
      ],
    },
    { name: 'online', type: 'checkbox', label: 'Online', defaultValue: false },
    { name: 'venue', type: 'text', label: 'Gebouw en adres', maxLength: 200 },
    { name: 'place', type: 'text', label: 'Plaats', maxLength: 80 },
    {
      type: 'row',
      fields: [
        { name: 'lat', type: 'number', label: 'Breedtegraad', access: byTheProgramOnly, admin: { hidden: true } },
        { name: 'lng', type: 'number', label: 'Lengtegraad', access: byTheProgramOnly, admin: { hidden: true } },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'price', type: 'number', label: 'Prijs in euro, als die anders is', min: 0, max: 100_000 },
        { name: 'seats', type: 'number', label: 'Plaatsen', min: 0, max: 10_000 },
      ],
    },
    webAddress({ name: 'signUpUrl', label: 'Aanmelden op, als dat anders is', maxLength: 500 }),
    {
      name: 'status',
      type: 'select',
      label: 'Staat',
      required: true,
      defaultValue: 'planned',
      access: byTheProgramOnly,
      options: [
        { value: 'planned', label: 'Gepland' },
        { value: 'cancelled', label: 'Gaat niet door' },
      ],
    },
    {
      name: 'cancelledReason',
      type: 'textarea',
      label: 'Waarom het niet doorgaat',
      maxLength: 500,
      access: byTheProgramOnly,
      admin: { readOnly: true },
    },
    // What the changing check-in code is made of: never leaves the server.
    {
      name: 'checkInSecret',
      type: 'text',
      access: { read: fieldFor(nobody), ...byTheProgramOnly },
      admin: { hidden: true },
    },
    calendarDate({
      name: 'remindedOn',
      label: 'Opleider herinnerd op',
      access: byTheProgramOnly,
      admin: { hidden: true },
    }),
    calendarDate({
      name: 'overdueOn',
      label: 'Opleider gemaand op',
      access: byTheProgramOnly,
      admin: { hidden: true },
    }),
  ],
}

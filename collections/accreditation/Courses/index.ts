import type { CollectionConfig } from 'payload'
import { lockRows } from '@/plugins/review/hooks/lockRows'
import { anyOf, can, collectionAccess } from '@/src/access/compose'
import { nobody, ofProvider, type Rule } from '@/src/access/rules'
import { webAddress } from '@/src/fields/web-address'
import { byTheProgramOnly } from '../../registers/shared/fields'
import { expireAgenda } from '../shared/expireAgenda'
import { providerField } from '../shared/fields'
import { takeProvider } from '../shared/takeProvider'
import { courseEndpoints } from './endpoints'
import { keepJudged } from './hooks/keepJudged'
import { setSlug } from './hooks/setSlug'

const offered: Rule = () => ({ status: { equals: 'offered' } })
const isProvider: Rule = (viewer) => (viewer?.providers.length ?? 0) > 0

/** Courses (KK-AGD-1, KK-PRV-1). What one counts for stands in `accreditations`. */
export const Courses: CollectionConfig = {
  slug: 'courses',
  labels: { singular: 'Scholing', plural: 'Scholingen' },
  admin: {
    group: 'Scholing',
    useAsTitle: 'title',
    defaultColumns: ['title', 'provider', 'form', 'status'],
    description: 'Scholingen van opleiders. Een scholing staat in de agenda zodra hij is geaccrediteerd.',
  },
  access: collectionAccess({
    read: anyOf(offered, ofProvider(), can('judgeCourses')),
    create: isProvider,
    update: ofProvider(),
    delete: nobody,
    admin: can('judgeCourses'),
  }),
  lockDocuments: false,
  endpoints: courseEndpoints,
  hooks: {
    beforeOperation: [lockRows],
    beforeValidate: [takeProvider],
    beforeChange: [setSlug, keepJudged],
    afterChange: [expireAgenda],
  },
  disableDuplicate: true,
  fields: [
    { ...providerField, required: true },
    { name: 'title', type: 'text', label: 'Naam', required: true, maxLength: 160 },
    {
      name: 'slug',
      type: 'text',
      label: 'Naam in adressen',
      unique: true,
      maxLength: 200,
      access: byTheProgramOnly,
      admin: { readOnly: true },
    },
    { name: 'summary', type: 'textarea', label: 'Kort', maxLength: 300 },
    { name: 'description', type: 'textarea', label: 'Wat je leert, en hoe', maxLength: 5000 },
    {
      name: 'form',
      type: 'select',
      label: 'Vorm',
      required: true,
      defaultValue: 'classroom',
      options: [
        { value: 'classroom', label: 'Klassikaal' },
        { value: 'e-learning', label: 'E-learning' },
        { value: 'blended', label: 'Klassikaal en e-learning' },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'hours', type: 'number', label: 'Uren', min: 0, max: 1000 },
        { name: 'price', type: 'number', label: 'Prijs in euro', min: 0, max: 100_000 },
      ],
    },
    webAddress({ name: 'signUpUrl', label: 'Aanmelden op (adres van een pagina)', maxLength: 500 }),
    {
      name: 'status',
      type: 'select',
      label: 'Staat',
      required: true,
      defaultValue: 'draft',
      access: byTheProgramOnly,
      options: [
        { value: 'draft', label: 'In voorbereiding' },
        { value: 'offered', label: 'In de agenda' },
        { value: 'withdrawn', label: 'Niet meer gegeven' },
      ],
    },
  ],
}

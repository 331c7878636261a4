import type { CollectionConfig, Field } from 'payload'
import { audited } from '@/plugins/audit-trail'
import { anyOf, can, collectionAccess, fieldFor } from '@/src/access/compose'
import { everyone, nobody, where, within } from '@/src/access/rules'
import { writeWithin } from '@/src/access/write-within'
import { roundDayLabels } from '@/src/domain/keurmerk/round'
import { keysOf } from '@/src/domain/shared/keys'
import { calendarDate } from '@/src/fields/calendar-date'
import { norms, questions } from '../framework/fields'
import { nextInText, nextYear, sameDayNextYear } from '../hooks/nextYear'
import { readRound } from '../hooks/readRound'

const roundFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'title',
        type: 'text',
        label: 'Naam',
        required: true,
        maxLength: 120,
        hooks: { beforeDuplicate: [nextInText] },
      },
      {
        name: 'year',
        type: 'number',
        label: 'Jaar',
        required: true,
        min: 2020,
        max: 2100,
        index: true,
        hooks: { beforeDuplicate: [nextYear] },
      },
    ],
  },
  {
    name: 'organisation',
    type: 'relationship',
    relationTo: 'organisations',
    label: 'Keurmerk van',
    required: true,
    index: true,
    admin: { description: 'Praktijken van leden van deze organisatie kunnen zich aanmelden.' },
  },
  {
    name: 'published',
    type: 'checkbox',
    label: 'Gepubliceerd',
    defaultValue: false,
    hooks: { beforeDuplicate: [() => false] },
    admin: { description: 'Dan staat de Keurmerkwijzer online en kunnen praktijken zich aanmelden.' },
  },
  { name: 'intro', type: 'textarea', label: 'Inleiding van de Keurmerkwijzer', maxLength: 2000 },
  { name: 'exampleSite', type: 'text', label: 'Voorbeeldwebsite', maxLength: 300 },
  ...keysOf(roundDayLabels).map((name) =>
    calendarDate({ name, label: roundDayLabels[name], required: true, hooks: { beforeDuplicate: [sameDayNextYear] } }),
  ),
  {
    type: 'row',
    fields: [
      {
        name: 'samplePercent',
        type: 'number',
        label: 'Tweede beoordeling, in procenten',
        required: true,
        defaultValue: 10,
        min: 0,
        max: 100,
      },
      {
        name: 'sampleSeed',
        type: 'text',
        label: 'Zaad van de steekproef',
        required: true,
        defaultValue: 'keurmerk',
        maxLength: 60,
        hooks: { beforeDuplicate: [nextInText] },
        admin: { description: 'Staat in het openbaar: met het zaad kan iedereen de steekproef natrekken.' },
      },
    ],
  },
  {
    name: 'meetings',
    type: 'array',
    label: 'Bijeenkomsten',
    labels: { singular: 'bijeenkomst', plural: 'bijeenkomsten' },
    maxRows: 20,
    fields: [
      { name: 'title', type: 'text', label: 'Naam', required: true, maxLength: 160 },
      { name: 'when', type: 'text', label: 'Wanneer', required: true, maxLength: 160 },
      { name: 'place', type: 'text', label: 'Waar', required: true, maxLength: 160 },
      {
        name: 'form',
        type: 'relationship',
        relationTo: 'forms',
        label: 'Aanmelden met formulier',
        admin: { description: 'Maak het formulier bij Formulieren.' },
      },
    ],
  },
]

/**
 * A year of the keurmerk (KB-1): its days, its norms and questions, and how answers are judged. Drafts are of the keepers;
 * published, everybody may read it. Once it is open, what is asked never changes.
 */
export const KeurmerkRounds: CollectionConfig = {
  slug: 'keurmerk-rounds',
  labels: { singular: 'Keurmerkronde', plural: 'Keurmerkrondes' },
  admin: {
    group: 'Keurmerk',
    useAsTitle: 'title',
    defaultColumns: ['title', 'organisation', 'year', 'published', 'opensOn', 'closesOn'],
    description:
      'Begin een nieuw jaar met Dupliceren bij het vorige: alles gaat mee, een jaar later en nog niet gepubliceerd.',
  },
  access: collectionAccess({
    read: anyOf(where(everyone, { published: { equals: true } }), within('judgeKeurmerk')),
    create: can('manageKeurmerk'),
    update: within('manageKeurmerk'),
    delete: nobody,
    admin: can('judgeKeurmerk'),
  }),
  custom: audited(['title', 'year', 'published', 'opensOn', 'closesOn', 'reportsOn', 'decidesOn']),
  lockDocuments: false,
  // A year begins as a copy of the one before: everything, a year later, and not published.
  disableDuplicate: false,
  defaultSort: '-year',

  hooks: { beforeChange: [writeWithin('manageKeurmerk'), readRound] },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: 'De ronde', fields: roundFields },
        { label: 'Normen', fields: [norms] },
        { label: 'Vragen', fields: [questions] },
      ],
    },
    {
      name: 'framework',
      type: 'json',
      label: 'Kader',
      access: { create: fieldFor(nobody), update: fieldFor(nobody) },
      admin: { hidden: true },
    },
  ],
}

import type { Field } from 'payload'
import { ownRiskLabels, tariffStatusLabels } from '@/src/domain/aov/labels'
import { choices } from '@/src/domain/shared/choices'
import { calendarDate } from '@/src/fields/calendar-date'

const count = (name: string, label: string, defaultValue: number, max: number, description?: string): Field => ({
  name,
  type: 'number',
  label,
  required: true,
  defaultValue,
  min: 0,
  max,
  admin: { description },
})

/** Fields of a tariff: limits, and a rate for each age band and own-risk period. */
export const tariffFields: Field[] = [
  {
    name: 'preview',
    type: 'ui',
    label: 'Proefberekening',
    admin: { components: { Field: '/collections/aov/AovTariffs/admin/Preview' }, disableListColumn: true },
  },
  { name: 'name', type: 'text', label: 'Naam', required: true, maxLength: 120 },
  { name: 'insurer', type: 'text', label: 'Verzekeraar', required: true, maxLength: 120 },
  {
    name: 'status',
    type: 'select',
    label: 'Status',
    required: true,
    defaultValue: 'draft',
    options: choices(tariffStatusLabels),
    admin: {
      description: 'Van kracht: leden rekenen ermee. Daarna kun je alleen nog de laatste dag invullen.',
    },
  },
  {
    name: 'isExample',
    type: 'checkbox',
    label: 'Voorbeeldcijfers',
    defaultValue: false,
    admin: { description: 'Staat bij elke berekening: aan deze bedragen kan niemand rechten ontlenen.' },
  },
  calendarDate({ name: 'validFrom', label: 'Geldig vanaf', required: true }),
  calendarDate({ name: 'validUntil', label: 'Geldig tot en met' }),
  count('maxPercent', 'Hoogste uitkering (% van het bruto jaarinkomen)', 80, 100),
  count('maxBenefit', 'Hoogste uitkering per jaar (eurocent)', 6_000_000, 100_000_000, '6000000 is € 60.000.'),
  count('minAge', 'Jongste leeftijd', 18, 100),
  count('maxEntryAge', 'Oudste leeftijd om in te stappen', 58, 100),
  count('endAge', 'Loopt tot de leeftijd van', 67, 100),
  {
    name: 'rates',
    type: 'array',
    label: 'Premie per leeftijd en eigenrisicoperiode',
    labels: { singular: 'Regel', plural: 'Regels' },
    required: true,
    minRows: 1,
    maxRows: 200,
    admin: { components: { RowLabel: '/collections/aov/AovTariffs/admin/RateName' } },
    fields: [
      count('fromAge', 'Vanaf leeftijd', 18, 100),
      count('untilAge', 'Tot en met leeftijd', 24, 100),
      { name: 'ownRisk', type: 'select', label: 'Eigenrisicoperiode', required: true, options: choices(ownRiskLabels) },
      count(
        'rate',
        'Premie per jaar (honderdsten van een procent)',
        0,
        10_000,
        'Van de uitkering per jaar. 385 is 3,85 %.',
      ),
    ],
  },
  {
    name: 'agreement',
    type: 'textarea',
    label: 'Waar het lid akkoord mee gaat',
    maxLength: 2000,
    admin: { description: 'Leeg: dat de gegevens naar de verzekeraar gaan, en dat die contact opneemt.' },
  },
]

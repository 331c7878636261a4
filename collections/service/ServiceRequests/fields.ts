import type { Field } from 'payload'
import {
  documentSubjectLabels,
  dossierWishLabels,
  effectLabels,
  requestKindLabels,
  requestStatusLabels,
} from '@/src/domain/service/labels'
import { choices } from '@/src/domain/shared/choices'
import { calendarDate } from '@/src/fields/calendar-date'
import { moment } from '@/src/fields/moment'
import { ownerFields } from '../../evidence/shared/ownerFields'

/** What was asked, by kind; what isn't of the kind stays empty. */
const asked: Field[] = [
  {
    name: 'subjects',
    type: 'select',
    hasMany: true,
    label: 'Stukken zijn er voor',
    options: choices(documentSubjectLabels),
  },
  { name: 'wishes', type: 'select', hasMany: true, label: 'Gevraagd', options: choices(dossierWishLabels) },
  {
    name: 'recognisedBy',
    type: 'relationship',
    relationTo: 'organisations',
    label: 'Erkenning door',
  },
  { name: 'effect', type: 'select', label: 'Wanneer', options: choices(effectLabels) },
  { name: 'mayCall', type: 'checkbox', label: 'Mag gebeld worden' },
  { name: 'proof', type: 'relationship', relationTo: 'screening-uploads', label: 'Bewijs van beëindiging' },
  { name: 'documentsInOrder', type: 'checkbox', label: 'Zegt dat de stukken in orde zijn' },
  { name: 'remark', type: 'textarea', label: 'Toelichting of reden', maxLength: 2000 },
]

/** What the member saw and confirmed: this is what holds, whatever the settings say later. */
const confirmed: Field[] = [
  { name: 'price', type: 'number', label: 'Kosten (eurocent)', required: true, defaultValue: 0, min: 0 },
  { name: 'issuerPrice', type: 'number', label: 'Kosten van een ander (eurocent)', defaultValue: 0, min: 0 },
  // The calendar year whose included request this is: one a member a year, by a unique index.
  { name: 'includedYear', type: 'number', label: 'Inbegrepen in de contributie van' },
  { name: 'confirmation', type: 'textarea', label: 'Bevestigd met', maxLength: 4000 },
]

/** Fields of a request on the service page. */
export const requestFields: Field[] = [
  ...ownerFields,
  { name: 'kind', type: 'select', label: 'Soort', required: true, options: choices(requestKindLabels) },
  {
    name: 'status',
    type: 'select',
    label: 'Status',
    required: true,
    defaultValue: 'submitted',
    options: choices(requestStatusLabels),
  },
  ...asked,
  ...confirmed,
  calendarDate({ name: 'effectOn', label: 'Gaat in op' }),
  { name: 'effectedAt', type: 'date', label: 'Ingegaan', admin: { date: moment } },
  { name: 'submittedAt', type: 'date', label: 'Ingediend', required: true, admin: { date: moment } },
  // Since when the report says what it says now; empty: since it was sent.
  { name: 'changedAt', type: 'date', label: 'Aangevuld door het lid', admin: { date: moment } },
  { name: 'handledAt', type: 'date', label: 'Afgehandeld', admin: { date: moment } },
  { name: 'handledByName', type: 'text', label: 'Behandeld door', maxLength: 120 },
  { name: 'answer', type: 'textarea', label: 'Antwoord aan het lid', maxLength: 2000 },
  // Made by the form: the same one sent twice is one request.
  { name: 'idempotencyKey', type: 'text', label: 'Kenmerk van het formulier', maxLength: 80, admin: { hidden: true } },
]

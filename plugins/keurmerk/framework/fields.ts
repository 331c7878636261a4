import type { ArrayField, GroupField, TextareaField } from 'payload'
import { judgementLabels, levelLabels, phaseLabels } from '@/src/domain/keurmerk/labels'
import { choices } from '@/src/domain/shared/choices'
import { keysOf } from '@/src/domain/shared/keys'

const kindLabels = { text: 'In eigen woorden', 'yes-no': 'Ja of nee', year: 'Een jaar', link: 'Een webadres' } as const

/** Several short texts in one field, one on each line. */
const lines = (name: string, label: string, description = 'Eén per regel.'): TextareaField => ({
  name,
  type: 'textarea',
  label,
  maxLength: 8000,
  admin: { description },
})

/** Rows are folded, and known by their own words: a year asks sixty questions. */
const folded = (fallback: string): ArrayField['admin'] => ({
  initCollapsed: true,
  components: { RowLabel: { path: '/plugins/keurmerk/admin/RowName', clientProps: { fallback } } },
})

const documents: ArrayField = {
  name: 'documents',
  type: 'array',
  label: 'Ondersteunende documenten',
  labels: { singular: 'document', plural: 'documenten' },
  admin: folded('Document'),
  maxRows: 20,
  fields: [
    { name: 'title', type: 'text', label: 'Naam', required: true, maxLength: 200 },
    { name: 'description', type: 'textarea', label: 'Waar het over gaat', maxLength: 1000 },
    {
      name: 'availableFrom',
      type: 'text',
      label: 'Beschikbaar vanaf (jjjj-mm-dd)',
      maxLength: 10,
      admin: { description: 'Leeg: meteen.' },
    },
    // No part of the framework: what comes later can be added while the round is open.
    {
      name: 'document',
      type: 'relationship',
      relationTo: 'document-templates',
      label: 'Het document zelf',
      admin: { description: 'Een openbaar beroepsdocument. Kan ook nog als de ronde open is.' },
    },
  ],
}

const faq: ArrayField = {
  name: 'faq',
  type: 'array',
  label: 'Vraag en antwoord',
  labels: { singular: 'vraag', plural: 'vragen' },
  admin: folded('Vraag'),
  maxRows: 40,
  fields: [
    { name: 'question', type: 'text', label: 'Vraag', required: true, maxLength: 300 },
    { name: 'answer', type: 'textarea', label: 'Antwoord', required: true, maxLength: 4000 },
  ],
}

const criteria: GroupField = {
  name: 'criteria',
  type: 'group',
  label: 'Criteria per fase',
  admin: { description: 'Een fase zonder criteria hoort niet bij deze norm: er wordt dan niet naar gevraagd.' },
  fields: keysOf(phaseLabels).map((phase) => lines(phase, phaseLabels[phase])),
}

/** The norms of a year: what they promise, what they ask and what helps with them (KB-1, KB-2). */
export const norms: ArrayField = {
  name: 'norms',
  type: 'array',
  label: 'Normen',
  labels: { singular: 'norm', plural: 'normen' },
  admin: folded('Norm'),
  maxRows: 12,
  fields: [
    { name: 'code', type: 'text', label: 'Code', required: true, maxLength: 8 },
    { name: 'level', type: 'select', label: 'Niveau', required: true, options: choices(levelLabels) },
    { name: 'title', type: 'text', label: 'Naam', required: true, maxLength: 200 },
    { name: 'description', type: 'textarea', label: 'Omschrijving', maxLength: 2000 },
    { name: 'promise', type: 'textarea', label: 'Cliëntbelofte', required: true, maxLength: 2000 },
    criteria,
    documents,
    faq,
  ],
}

/** The three levels of judgement of a question, with examples (KB-2). */
const levels: GroupField = {
  name: 'levels',
  type: 'group',
  label: 'Toetsingskader',
  fields: keysOf(judgementLabels).map(
    (level): GroupField => ({
      name: level,
      type: 'group',
      label: judgementLabels[level],
      fields: [
        { name: 'description', type: 'textarea', label: 'Welk antwoord hieronder valt', maxLength: 4000 },
        lines('examples', 'Voorbeelden'),
      ],
    }),
  ),
}

/** The questions of the self-evaluation (KB-2). */
export const questions: ArrayField = {
  name: 'questions',
  type: 'array',
  label: 'Vragen',
  labels: { singular: 'vraag', plural: 'vragen' },
  admin: folded('Vraag'),
  maxRows: 120,
  fields: [
    {
      name: 'code',
      type: 'text',
      label: 'Code',
      required: true,
      maxLength: 40,
      admin: {
        description: 'Blijft hetzelfde zolang de vraag hetzelfde blijft: zo vindt hij het antwoord van vorig jaar.',
      },
    },
    { name: 'norm', type: 'text', label: 'Code van de norm', required: true, maxLength: 8 },
    { name: 'phase', type: 'select', label: 'Fase', required: true, options: choices(phaseLabels) },
    {
      name: 'kind',
      type: 'select',
      label: 'Soort antwoord',
      required: true,
      defaultValue: 'text',
      options: choices(kindLabels),
    },
    { name: 'text', type: 'textarea', label: 'Vraag', required: true, maxLength: 2000 },
    {
      name: 'points',
      type: 'array',
      label: 'Aandachtspunten',
      labels: { singular: 'aandachtspunt', plural: 'aandachtspunten' },
      admin: folded('Aandachtspunt'),
      maxRows: 20,
      fields: [
        { name: 'text', type: 'text', label: 'Aandachtspunt', required: true, maxLength: 400 },
        {
          name: 'words',
          type: 'text',
          label: 'Woorden waaraan het te herkennen is',
          maxLength: 400,
          admin: { description: 'Begin van woorden, met komma’s ertussen. Hiermee kijkt de hulp voor praktijken mee.' },
        },
      ],
    },
    levels,
    { name: 'isExample', type: 'checkbox', label: 'Voorbeeld, niet van de keurmerkhouder', defaultValue: false },
  ],
}

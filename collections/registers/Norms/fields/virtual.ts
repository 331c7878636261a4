import type { ArrayField, CustomComponent, Field, GroupField, NumberField, TextField } from 'payload'
import { tierLabels } from '@/src/domain/identity/membership'
import { choices } from '@/src/domain/shared/choices'

/*
 * Fields of a norm's requirements. They are virtual: what is stored is `definition`, made from them by a hook.
 * That is also where they are checked, so that a norm is refused for the same reasons on every path.
 */

export const code: TextField = {
  name: 'code',
  type: 'text',
  label: 'Code',
  maxLength: 40,
  admin: { width: '30%', description: 'Letters, cijfers en streepjes. Staat in de gegevens; wijzig hem liever niet.' },
}

export const title: Field = { name: 'title', type: 'text', label: 'Naam', maxLength: 300, admin: { width: '40%' } }

export const article: Field = {
  name: 'article',
  type: 'text',
  label: 'Artikel',
  maxLength: 300,
  admin: { width: '30%' },
}

/** The same for what isn't a list of its own but a kind of thing: documents and obligations. */
export const kind: TextField = { ...code, name: 'kind', label: 'Soort (code)' }

/** Refers to a category of the same norm. */
export const categoryCode: TextField = { name: 'category', type: 'text', label: 'Categorie (code)', maxLength: 40 }

/** Refers to a topic of that category. */
export const topicCode: TextField = { name: 'topic', type: 'text', label: 'Onderwerp (code)', maxLength: 40 }

export const number = (name: string, label: string, description?: string): NumberField => ({
  name,
  type: 'number',
  label,
  admin: { description },
})

/** Shows the folded rows of a list by their names. */
export const rowName = (fallback: string): { RowLabel: CustomComponent } => ({
  RowLabel: { path: '/collections/registers/Norms/admin/RowName', clientProps: { fallback } },
})

/** Payload shows virtual fields as read only, unless told otherwise. */
export const editable = { readOnly: false } as const

/** A list at the top of a norm. */
export const list = (
  name: string,
  label: string,
  [singular, plural]: [string, string],
  fields: Field[],
  description?: string,
): ArrayField => ({
  name,
  type: 'array',
  virtual: true,
  label,
  labels: { singular, plural },
  admin: { ...editable, initCollapsed: true, description, components: rowName(singular) },
  fields,
})

/** A group at the top of a norm. */
export const group = (name: string, label: string, fields: Field[], description?: string): GroupField => ({
  name,
  type: 'group',
  virtual: true,
  label,
  admin: { ...editable, description },
  fields,
})

/** To whom a requirement applies. */
export const applies: Field = {
  name: 'applies',
  type: 'group',
  label: 'Voor wie',
  admin: { description: 'Leeg: voor iedereen.' },
  fields: [
    { name: 'tiers', type: 'select', hasMany: true, label: 'Soorten lidmaatschap', options: choices(tierLabels) },
    {
      name: 'recognitions',
      type: 'text',
      hasMany: true,
      label: 'Alleen met een van deze erkenningen',
      admin: { description: 'Codes, bijvoorbeeld mbk.' },
    },
  ],
}

export const row = (...fields: Field[]): Field => ({ type: 'row', fields })

/** How every requirement begins: what it is called in the data and to people, and the article that asks it. */
export const named = (first: Field = code): Field => row(first, title, article)

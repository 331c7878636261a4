import type { CollectionConfig } from 'payload'
import { z } from 'zod'
import { can, collectionAccess } from '@/src/access/compose'
import { everyone, nobody, within } from '@/src/access/rules'
import { writeWithin } from '@/src/access/write-within'
import { feesProblem } from '@/src/domain/registers/fees'
import { expireRegisters } from './expireRegisters'
import { registerLinks } from './links'

const feeRows = z
  .array(
    z.object({
      year: z
        .number()
        .nullish()
        .transform((year) => year ?? undefined),
      amount: z
        .number()
        .nullish()
        .transform((amount) => amount ?? undefined),
    }),
  )
  .catch([])

/** Who keeps which register, for which profession (norms.md §1). */
export const Registers: CollectionConfig = {
  slug: 'registers',
  labels: { singular: 'Register', plural: 'Registers' },
  admin: {
    group: 'Registers',
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug', 'organisation'],
    description: 'Wie welk register houdt, voor welk beroep.',
  },
  access: collectionAccess({
    read: everyone,
    create: can('manageRegisters'),
    update: within('manageRegisters'),
    delete: nobody,
    admin: can('keepRegisters'),
  }),
  lockDocuments: false,
  hooks: { beforeChange: [writeWithin('manageRegisters')], afterChange: [expireRegisters] },
  fields: [
    { name: 'name', type: 'text', label: 'Naam', required: true, maxLength: 160 },
    {
      name: 'slug',
      type: 'text',
      label: 'Naam in adressen',
      required: true,
      unique: true,
      maxLength: 40,
      validate: (value: string | null | undefined) =>
        /^[a-z0-9][a-z0-9-]*$/.test(value ?? '') || 'Gebruik kleine letters, cijfers en streepjes.',
    },
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      label: 'Registerhouder',
      required: true,
      index: true,
    },
    { name: 'profession', type: 'text', label: 'Beroep', required: true, maxLength: 120 },
    {
      name: 'numberPrefix',
      type: 'text',
      label: 'Letters voor het registratienummer',
      required: true,
      maxLength: 10,
      admin: { description: 'Bijvoorbeeld KCKZ; het eerste nummer wordt dan KCKZ-200001.' },
      validate: (value: string | null | undefined) =>
        /^[A-Z]{2,10}$/.test(value ?? '') || 'Gebruik twee tot tien hoofdletters.',
    },
    {
      name: 'isPublic',
      type: 'checkbox',
      label: 'Openbaar register: iedereen kan een registratie opzoeken',
      defaultValue: true,
    },
    { name: 'about', type: 'textarea', label: 'Uitleg voor wie zich wil aanmelden', maxLength: 2000 },
    registerLinks,
    {
      name: 'fees',
      type: 'array',
      label: 'Tarieven per registratieperiode',
      labels: { singular: 'Tarief', plural: 'Tarieven' },
      admin: { description: 'Ieder jaar vastgesteld; het geldende tarief staat op de openbare pagina (KK-PRO-1).' },
      validate: (rows: unknown) => feesProblem(feeRows.parse(rows)) ?? true,
      fields: [
        { name: 'year', type: 'number', label: 'Jaar', required: true, min: 2000, max: 2100 },
        { name: 'amount', type: 'number', label: 'Bedrag in euro', required: true, min: 0, max: 10_000 },
      ],
    },
    {
      name: 'lastNumber',
      type: 'number',
      defaultValue: 200_000,
      // Counted by the database when a number is given out; nobody sets it.
      access: { create: () => false, update: () => false },
      admin: { hidden: true },
    },
  ],
}

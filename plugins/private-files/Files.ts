import type { CollectionConfig } from 'payload'
import { anyOf, collectionAccess } from '@/src/access/compose'
import { nobody, own, where, within } from '@/src/access/rules'

/** What is known of a private file. The bytes are encrypted on disk; a row never changes its content. */
export const Files: CollectionConfig = {
  slug: 'files',
  labels: { singular: 'Bestand', plural: 'Bestanden' },
  admin: { group: 'Bewijsstukken', useAsTitle: 'name', hidden: true },
  access: collectionAccess({
    read: anyOf(own(), where(within('reviewEvidence'), { released: { equals: true } })),
    create: nobody,
    update: nobody,
    delete: nobody,
    admin: nobody,
  }),
  lockDocuments: false,
  fields: [
    { name: 'therapist', type: 'relationship', relationTo: 'therapists', index: true },
    { name: 'organisation', type: 'relationship', relationTo: 'organisations', index: true },
    { name: 'name', type: 'text', label: 'Naam', required: true, maxLength: 200 },
    {
      name: 'mimeType',
      type: 'select',
      required: true,
      options: [
        { value: 'application/pdf', label: 'PDF' },
        { value: 'image/jpeg', label: 'JPEG' },
        { value: 'image/png', label: 'PNG' },
      ],
    },
    { name: 'size', type: 'number', required: true },
    { name: 'sha256', type: 'text', required: true },
    { name: 'receivedAt', type: 'date', required: true },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'stored',
      index: true,
      options: [
        { value: 'stored', label: 'Opgeslagen' },
        { value: 'quarantined', label: 'In quarantaine' },
        { value: 'erasing', label: 'Wordt gewist' },
        { value: 'erased', label: 'Gewist' },
      ],
    },
    // Which item the file belongs to. Set once, when the item is saved.
    { name: 'attachedTo', type: 'text', index: true },
    { name: 'attachedId', type: 'number', index: true },
    // Reviewers see a file from the moment its item was handed in.
    { name: 'released', type: 'checkbox', defaultValue: false },
    // In the vault: the owner can no longer open it.
    { name: 'vaulted', type: 'checkbox', defaultValue: false },
    // Proof of erasure: the row stays as the receipt, the bytes and their key are gone.
    { name: 'erasedAt', type: 'date' },
    { name: 'storageKey', type: 'text', unique: true, hidden: true, access: { read: () => false } },
    // The key of this file alone, wrapped by the master key that lives outside the database.
    { name: 'wrappedKey', type: 'text', hidden: true, access: { read: () => false } },
  ],
}

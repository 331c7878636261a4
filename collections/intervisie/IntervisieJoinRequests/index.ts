import type { CollectionConfig } from 'payload'
import { anyOf, can, collectionAccess } from '@/src/access/compose'
import { isProfessional, nobody, ofManagedGroup, own, within } from '@/src/access/rules'
import { moment } from '@/src/fields/moment'
import { ownerFields } from '../../evidence/shared/ownerFields'
import { byTheProgramOnly } from '../../registers/shared/fields'
import { groupField } from '../shared/fields'
import { joinRequestEndpoints } from './endpoints'
import { takeRequest } from './hooks/takeRequest'
import { tellManager } from './hooks/tellManager'

/** Somebody asks a group's manager to join (KS-GRP-1). The manager gets it by mail too. */
export const IntervisieJoinRequests: CollectionConfig = {
  slug: 'intervisie-join-requests',
  labels: { singular: 'Verzoek om lid te worden', plural: 'Verzoeken om lid te worden' },
  admin: { group: 'Intervisie', defaultColumns: ['group', 'therapist', 'status', 'createdAt'] },
  access: collectionAccess({
    read: anyOf(own(), ofManagedGroup(), within('viewGroups')),
    create: isProfessional,
    update: nobody,
    delete: nobody,
    admin: can('viewGroups'),
  }),
  lockDocuments: false,
  disableDuplicate: true,
  endpoints: joinRequestEndpoints,
  hooks: { beforeValidate: [takeRequest], afterChange: [tellManager] },
  fields: [
    { ...groupField, required: true },
    ...ownerFields,
    { name: 'message', type: 'textarea', label: 'Bericht aan de groepsmanager', maxLength: 1000 },
    {
      name: 'status',
      type: 'select',
      label: 'Staat',
      required: true,
      defaultValue: 'open',
      access: byTheProgramOnly,
      options: [
        { value: 'open', label: 'Wacht op antwoord' },
        { value: 'accepted', label: 'Aangenomen' },
        { value: 'declined', label: 'Afgewezen' },
        { value: 'withdrawn', label: 'Ingetrokken' },
      ],
    },
    { name: 'answer', type: 'textarea', label: 'Antwoord', maxLength: 1000, access: byTheProgramOnly },
    { name: 'answeredAt', type: 'date', label: 'Beantwoord', access: byTheProgramOnly, admin: { date: moment } },
  ],
}

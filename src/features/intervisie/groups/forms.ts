import { z } from 'zod'
import {
  type GroupFormat,
  type GroupMethod,
  groupFormatLabels,
  groupMethodLabels,
} from '@/src/domain/intervisie/labels'
import { reader } from '@/src/features/accreditation/provider/read'
import { formatDateInput } from '@/src/lib/format'
import { idFrom } from '@/src/lib/id'
import type { Unreadable } from './attempt'
import type { OwnGroup } from './own'

/** Names of the fields of the forms of the group page. */
export const groupFields = [
  'group',
  'kind',
  'name',
  'place',
  'format',
  'method',
  'wanted',
  'since',
  'description',
] as const

export const memberFields = ['group', 'organisation', 'membershipNumber', 'name', 'email'] as const

const isFormat = (value: string | undefined): value is GroupFormat => Object.hasOwn(groupFormatLabels, value ?? '')
const isMethod = (value: string | undefined): value is GroupMethod => Object.hasOwn(groupMethodLabels, value ?? '')

/** The details of a group as they were typed; the rules of the group judge what stands here. */
export function readGroup(values: Record<string, string>) {
  const read = reader(values)
  const wanted = values.wanted?.trim() ? read.number('wanted') : 0
  if (wanted !== null && (!Number.isInteger(wanted) || wanted > 20)) {
    read.problems.wanted = 'Vul een heel getal in, van 0 tot en met 20.'
  }
  const data = {
    name: read.needed('name', 'Vul de naam van de groep in.'),
    place: read.needed('place', 'Vul de plaats in.'),
    format: isFormat(values.format) ? values.format : ('in-person' as const),
    method: isMethod(values.method) ? values.method : null,
    wanted: wanted ?? 0,
    since: read.day('since'),
    description: read.text('description'),
  }
  const problems: Unreadable = { problems: read.problems }
  return Object.keys(read.problems).length > 0 ? problems : { data }
}

const address = z.email()

/** A new member as they were typed. */
export function readMember(values: Record<string, string>) {
  const read = reader(values)
  const organisation = idFrom(values.organisation)
  const email = read.text('email')
  if (organisation === null) read.problems.organisation = 'Kies de beroepsorganisatie.'
  const membershipNumber = read.needed('membershipNumber', 'Vul het lidnummer in.')
  if (email && !address.safeParse(email).success) {
    read.problems.email = 'Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.'
  }
  const problems: Unreadable = { problems: read.problems }
  if (organisation === null || Object.keys(read.problems).length > 0) return problems
  return { data: { organisation, membershipNumber, name: read.text('name'), email } }
}

/** A group as its form shows it. */
export const groupValues = (group: OwnGroup): Record<string, string> => ({
  group: String(group.id),
  name: group.name,
  place: group.place,
  format: group.format,
  method: group.method ?? '',
  wanted: String(group.wanted),
  since: group.since ? formatDateInput(group.since) : '',
  description: group.description ?? '',
})

import { groupMethodLabels } from '@/src/domain/intervisie/labels'
import { isComplete } from '@/src/domain/intervisie/membership'
import { count, formatNumber } from '@/src/lib/format'
import type { GroupInList } from '../types'

const formats: Record<GroupInList['format'], string> = {
  'in-person': 'op een vaste plek',
  online: 'online',
  both: 'op een plek en online',
}

export const isIncomplete = ({ members }: Pick<GroupInList, 'members'>): boolean => !isComplete(members)

export const membersInWords = ({ members }: Pick<GroupInList, 'members'>): string => count(members, 'lid', 'leden')

export const wantedInWords = ({ wanted }: Pick<GroupInList, 'wanted'>): string =>
  wanted === 0 ? 'zoekt nu niemand' : `zoekt nog ${count(wanted, 'lid', 'leden')}`

export const meetsInWords = ({ format }: Pick<GroupInList, 'format'>): string => formats[format]

export const methodInWords = ({ method }: Pick<GroupInList, 'method'>): string | null =>
  method && groupMethodLabels[method]

/** "3,4 km", "28 km", "in dezelfde plaats". */
export function kmInWords(km: number): string {
  if (km < 0.5) return 'in dezelfde plaats'
  return `${formatNumber(km < 10 ? Math.round(km * 10) / 10 : Math.round(km))} km`
}

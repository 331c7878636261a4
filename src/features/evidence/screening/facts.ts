import {
  correctionLabels,
  identityKindLabels,
  identityRefusalLabels,
  screeningSubjectLabels,
} from '@/src/domain/screening/labels'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { count, formatDate, formatNumber } from '@/src/lib/format'
import type {
  ConductItem,
  CorrectionItem,
  ExperienceItem,
  ExtractItem,
  IdentityItem,
  ScreeningUploadItem,
  TransferItem,
} from './items'

/* What one wants to see of each kind at a glance. */

const present = (facts: (string | null | false | undefined)[]): string[] =>
  facts.filter((fact): fact is string => Boolean(fact))

export const identityFacts = (item: IdentityItem): string[] =>
  present([
    item.kind && identityKindLabels[item.kind],
    item.validUntil && `geldig tot en met ${formatDate(item.validUntil)}`,
    item.refusal && identityRefusalLabels[item.refusal].toLowerCase(),
    item.erasedAt && `kopie gewist op ${formatDate(amsterdamDay(new Date(item.erasedAt)))}`,
  ])

export const conductFacts = (item: ConductItem): string[] =>
  present([
    item.issuedOn && `afgegeven op ${formatDate(item.issuedOn)}`,
    item.validUntil && `geldig tot en met ${formatDate(item.validUntil)}`,
    item.profile && `profiel ${item.profile}`,
  ])

export const correctionFacts = (item: CorrectionItem): string[] =>
  present([
    item.subject && correctionLabels[item.subject],
    item.subject === 'name' && [item.firstName, item.infix, item.lastName].filter(Boolean).join(' '),
    item.subject === 'birth-date' && item.birthDate && formatDate(item.birthDate),
  ])

export const extractFacts = (item: ExtractItem): string[] =>
  present([
    item.chamberNumber && `KvK-nummer ${item.chamberNumber}`,
    item.issuedOn && `uittreksel van ${formatDate(item.issuedOn)}`,
  ])

export const screeningUploadFacts = (item: ScreeningUploadItem): string[] =>
  present([item.subject && screeningSubjectLabels[item.subject], item.remark])

export const experienceFacts = (item: ExperienceItem): string[] =>
  present([
    item.employers.length > 0 && count(item.employers.length, 'werkgever', 'werkgevers'),
    item.workedHours !== null && `${formatNumber(item.workedHours)} uur`,
    item.proposedPoints !== null && `${formatNumber(item.proposedPoints)} studiepunten voorgesteld`,
  ])

export const transferFacts = (item: TransferItem): string[] =>
  present([
    item.fromOrganisation && `van ${item.fromOrganisation}`,
    item.memberSince && `lid sinds ${formatDate(item.memberSince)}`,
    item.openMatters === true && 'er loopt daar nog iets',
  ])

import type { EvidenceKind } from '../kinds'
import { ActivityFields } from './ActivityFields'
import { ApplicationFields } from './ApplicationFields'
import { ClaimFields } from './ClaimFields'
import { CpdFields } from './CpdFields'
import { DiplomaFields } from './DiplomaFields'
import { ExtensionFields } from './ExtensionFields'
import { FirstAidFields } from './FirstAidFields'
import { NoFields } from './NoFields'
import { ObjectionFields } from './ObjectionFields'
import { SessionFields } from './SessionFields'
import { ConductFields } from './screening/ConductFields'
import { CorrectionFields } from './screening/CorrectionFields'
import { ExtractFields } from './screening/ExtractFields'
import { IdentityFields } from './screening/IdentityFields'
import { ScreeningUploadFields } from './screening/ScreeningUploadFields'
import { TransferFields } from './screening/TransferFields'
import { WorkExperienceFields } from './screening/WorkExperienceFields'
import { VisitationUploadFields } from './VisitationUploadFields'

/** The fields of each kind. */
export const fieldsOf = {
  diplomas: DiplomaFields,
  'cpd-uploads': CpdFields,
  'intervisie-sessions': SessionFields,
  'first-aid-certificates': FirstAidFields,
  activities: ActivityFields,
  'registration-applications': ApplicationFields,
  'dossier-submissions': NoFields,
  'extension-requests': ExtensionFields,
  objections: ObjectionFields,
  'points-claims': ClaimFields,
  'visitation-uploads': VisitationUploadFields,
  'identity-documents': IdentityFields,
  'certificates-of-conduct': ConductFields,
  'data-corrections': CorrectionFields,
  'chamber-extracts': ExtractFields,
  'screening-uploads': ScreeningUploadFields,
  'work-experiences': WorkExperienceFields,
  'transfer-statements': TransferFields,
} as const

const uploadHelp: Partial<Record<EvidenceKind, string>> = {
  'identity-documents':
    'Eén afgedekte kopie, als foto of pdf. Alleen een beoordelaar bekijkt hem; na de beslissing wissen we hem.',
  'certificates-of-conduct': 'Een scan of foto van de hele VOG. De datum, je naam en het profiel zijn goed te lezen.',
  'chamber-extracts': 'De pdf van de KvK, of een scan of foto. Het KvK-nummer, de datum en je naam zijn goed te lezen.',
  'work-experiences': 'Bijvoorbeeld een werkgeversverklaring of een contract waarin je functie en je uren staan.',
  'transfer-statements': 'Niet verplicht. Bijvoorbeeld een bewijs van je vorige lidmaatschap.',
  'data-corrections': 'Bijvoorbeeld een uittreksel uit de basisregistratie of een akte. Dek je burgerservicenummer af.',
}

/** What kind of file is asked. */
export const uploadHelpOf = (kind: EvidenceKind): string =>
  uploadHelp[kind] ?? 'Een scan of foto van je bewijs. Zorg dat alles goed leesbaar is, ook de datum en je naam.'

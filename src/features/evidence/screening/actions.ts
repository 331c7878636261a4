'use server'

import type { EvidenceFormState } from '../form-state'
import { saveForm } from '../member-form'
import {
  conductKind,
  correctionKind,
  experienceKind,
  extractKind,
  identityKind,
  screeningUploadKind,
  transferKind,
} from './kinds'

/* For useActionState, as the others in ../actions.ts: fields as text; `files`, `id`, `intent`, `message`. */

/** Saves a copy of an identity document (KS-PER-2): kind, validUntil, masked (`yes`). */
export async function saveIdentity(_previous: EvidenceFormState, form: FormData): Promise<EvidenceFormState> {
  return saveForm(form, identityKind)
}

/** The same for a certificate of conduct (KS-PER-3): issuedOn, profile. */
export async function saveConduct(_previous: EvidenceFormState, form: FormData): Promise<EvidenceFormState> {
  return saveForm(form, conductKind)
}

/** The same for a request to correct what was verified (KS-PER-1): subject, firstName, infix, lastName, birthDate, reason. */
export async function saveCorrection(_previous: EvidenceFormState, form: FormData): Promise<EvidenceFormState> {
  return saveForm(form, correctionKind)
}

/** The same for a chamber extract (KS-PRA-4): chamberNumber, issuedOn. */
export async function saveExtract(_previous: EvidenceFormState, form: FormData): Promise<EvidenceFormState> {
  return saveForm(form, extractKind)
}

/** The same for an extra document for the screening (KS-SCR-1): subject, title, remark. */
export async function saveScreeningUpload(_previous: EvidenceFormState, form: FormData): Promise<EvidenceFormState> {
  return saveForm(form, screeningUploadKind)
}

/** The same for work experience (KS-SCR-2): `employers.0.employer`, … (employers.ts). */
export async function saveExperience(_previous: EvidenceFormState, form: FormData): Promise<EvidenceFormState> {
  return saveForm(form, experienceKind)
}

/** The same for a transfer statement (KS-SCR-2): the fields of its form, openMatters `yes`/`no`, declared `yes`. */
export async function saveTransfer(_previous: EvidenceFormState, form: FormData): Promise<EvidenceFormState> {
  return saveForm(form, transferKind)
}

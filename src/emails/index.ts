import { accreditationGranted } from './accreditation-granted'
import { accreditationQuestion } from './accreditation-question'
import { accreditationReceived } from './accreditation-received'
import { accreditationRejected } from './accreditation-rejected'
import { accreditationRenewal } from './accreditation-renewal'
import { accreditationRevoked } from './accreditation-revoked'
import { aovApplication, aovDecided, aovReceived, aovTakenBack, aovWithdrawn } from './aov'
import { attendanceDue } from './attendance-due'
import { bankChanged } from './bank-changed'
import { callBooked, callCancelled, callMissed } from './call'
import { certificateRevoked } from './certificate-revoked'
import { chatTranscript } from './chat-transcript'
import { claimApproved } from './claim-approved'
import { claimAsked } from './claim-asked'
import { claimContested } from './claim-contested'
import { claimReceived } from './claim-received'
import { claimUnanswered } from './claim-unanswered'
import { codeInactive } from './code-inactive'
import { conductEnds } from './conduct-ends'
import { creditNote } from './credit-note'
import { dataExportFailed, dataExportReady } from './data-export'
import { documentWaived } from './document-waived'
import { emailChangeAsked } from './email-change-asked'
import { emailChanged } from './email-changed'
import { emailConfirm } from './email-confirm'
import { emailInUse } from './email-in-use'
import { erasureAsked, erasureDone, erasureRefused } from './erasure'
import { evidenceApproved } from './evidence-approved'
import { evidenceCorrected } from './evidence-corrected'
import { evidenceReceived } from './evidence-received'
import { evidenceRejected } from './evidence-rejected'
import { evidenceReturned } from './evidence-returned'
import { groupEnded } from './group-ended'
import { groupIncomplete } from './group-incomplete'
import { groupJoinAsked } from './group-join-asked'
import { groupJoinDeclined } from './group-join-declined'
import { groupManagerChanged } from './group-manager-changed'
import { groupMemberAdded } from './group-member-added'
import { groupMemberLeft } from './group-member-left'
import { groupMemberRemoved } from './group-member-removed'
import { groupSteppedIn } from './group-stepped-in'
import { identityNumberVisible, identitySeen, identityUnreadable } from './identity-document'
import { intervisieConfirm } from './intervisie-confirm'
import { intervisieDeclined } from './intervisie-declined'
import { intervisieWithdrawn } from './intervisie-withdrawn'
import { invoice } from './invoice'
import { invoiceReminder } from './invoice-reminder'
import {
  keurmerkAnswered,
  keurmerkApplied,
  keurmerkGranted,
  keurmerkLogin,
  keurmerkNothingSent,
  keurmerkNotSentAgain,
  keurmerkObjection,
  keurmerkOpen,
  keurmerkRefused,
  keurmerkReminder,
  keurmerkReminderAgain,
  keurmerkReport,
  keurmerkSent,
} from './keurmerk'
import { mailCheck } from './mail-check'
import { objectionDismissed } from './objection-dismissed'
import { objectionUpheld } from './objection-upheld'
import { passwordChanged } from './password-changed'
import { passwordReset } from './password-reset'
import { paymentReceived } from './payment-received'
import { paymentReturned } from './payment-returned'
import { periodEarly } from './period-early'
import { periodExtended } from './period-extended'
import { periodReminder } from './period-reminder'
import { periodStarted } from './period-started'
import { photoRemoved } from './photo-removed'
import { pointsCredited } from './points-credited'
import { pointsTakenBack } from './points-taken-back'
import { practiceEmail } from './practice-email'
import { registrationAdmitted } from './registration-admitted'
import { registrationLapsed } from './registration-lapsed'
import { registrationRenewed } from './registration-renewed'
import { type Brand, type RenderedMail, renderTemplate } from './render'
import {
  memberAdmitted,
  memberRefused,
  screeningComplete,
  screeningReminder,
  signUpConfirm,
  signUpKnown,
} from './screening'
import { secondFactorChanged } from './second-factor-changed'
import { requestEffected, requestHandled, requestReceived, requestRefused, requestWithdrawn } from './service-request'
import { standingChanged } from './standing-changed'
import type { MailDefinition } from './template'
import { therapistContact } from './therapist-contact'
import { visitAgreed, visitAssigned, visitCancelled, visitDeclared, visitDeclined, visitReassigned } from './visit'
import {
  visitationCancelled,
  visitationClosed,
  visitationDue,
  visitationPlanned,
  visitationProposed,
  visitationReopened,
  visitationReported,
  visitationRequested,
  visitationVisited,
  visitationWithdrawn,
} from './visitation'

/** Every mail the portal sends, by name. One file in this folder each; those about visits share theirs. */
const templates = {
  'aov-application': aovApplication,
  'aov-decided': aovDecided,
  'aov-received': aovReceived,
  'aov-taken-back': aovTakenBack,
  'aov-withdrawn': aovWithdrawn,
  'attendance-due': attendanceDue,
  'bank-changed': bankChanged,
  'code-inactive': codeInactive,
  'photo-removed': photoRemoved,
  'practice-email': practiceEmail,
  'accreditation-granted': accreditationGranted,
  'accreditation-question': accreditationQuestion,
  'accreditation-received': accreditationReceived,
  'accreditation-rejected': accreditationRejected,
  'accreditation-renewal': accreditationRenewal,
  'accreditation-revoked': accreditationRevoked,
  'certificate-revoked': certificateRevoked,
  'credit-note': creditNote,
  invoice,
  'invoice-reminder': invoiceReminder,
  'claim-approved': claimApproved,
  'conduct-ends': conductEnds,
  'standing-changed': standingChanged,
  'payment-received': paymentReceived,
  'payment-returned': paymentReturned,
  'claim-asked': claimAsked,
  'claim-contested': claimContested,
  'claim-received': claimReceived,
  'claim-unanswered': claimUnanswered,
  'evidence-approved': evidenceApproved,
  'evidence-corrected': evidenceCorrected,
  'evidence-received': evidenceReceived,
  'evidence-rejected': evidenceRejected,
  'evidence-returned': evidenceReturned,
  'group-ended': groupEnded,
  'group-incomplete': groupIncomplete,
  'group-join-asked': groupJoinAsked,
  'group-join-declined': groupJoinDeclined,
  'group-manager-changed': groupManagerChanged,
  'group-member-added': groupMemberAdded,
  'group-member-left': groupMemberLeft,
  'group-member-removed': groupMemberRemoved,
  'group-stepped-in': groupSteppedIn,
  'identity-number-visible': identityNumberVisible,
  'identity-seen': identitySeen,
  'identity-unreadable': identityUnreadable,
  'intervisie-confirm': intervisieConfirm,
  'intervisie-declined': intervisieDeclined,
  'intervisie-withdrawn': intervisieWithdrawn,
  'chat-transcript': chatTranscript,
  'call-booked': callBooked,
  'call-cancelled': callCancelled,
  'call-missed': callMissed,
  'keurmerk-answered': keurmerkAnswered,
  'keurmerk-applied': keurmerkApplied,
  'keurmerk-granted': keurmerkGranted,
  'keurmerk-login': keurmerkLogin,
  'keurmerk-not-sent-again': keurmerkNotSentAgain,
  'keurmerk-nothing-sent': keurmerkNothingSent,
  'keurmerk-objection': keurmerkObjection,
  'keurmerk-open': keurmerkOpen,
  'keurmerk-refused': keurmerkRefused,
  'keurmerk-reminder': keurmerkReminder,
  'keurmerk-reminder-again': keurmerkReminderAgain,
  'keurmerk-report': keurmerkReport,
  'keurmerk-sent': keurmerkSent,
  'mail-check': mailCheck,
  'email-change-asked': emailChangeAsked,
  'email-changed': emailChanged,
  'email-confirm': emailConfirm,
  'email-in-use': emailInUse,
  'password-changed': passwordChanged,
  'password-reset': passwordReset,
  'second-factor-changed': secondFactorChanged,
  'data-export-failed': dataExportFailed,
  'data-export-ready': dataExportReady,
  'erasure-asked': erasureAsked,
  'erasure-done': erasureDone,
  'erasure-refused': erasureRefused,
  'document-waived': documentWaived,
  'objection-dismissed': objectionDismissed,
  'objection-upheld': objectionUpheld,
  'period-early': periodEarly,
  'period-extended': periodExtended,
  'period-reminder': periodReminder,
  'period-started': periodStarted,
  'points-credited': pointsCredited,
  'points-taken-back': pointsTakenBack,
  'registration-admitted': registrationAdmitted,
  'registration-lapsed': registrationLapsed,
  'registration-renewed': registrationRenewed,
  'member-admitted': memberAdmitted,
  'member-refused': memberRefused,
  'screening-complete': screeningComplete,
  'screening-reminder': screeningReminder,
  'request-effected': requestEffected,
  'request-handled': requestHandled,
  'request-received': requestReceived,
  'request-refused': requestRefused,
  'request-withdrawn': requestWithdrawn,
  'sign-up-confirm': signUpConfirm,
  'sign-up-known': signUpKnown,
  'therapist-contact': therapistContact,
  'visit-agreed': visitAgreed,
  'visit-assigned': visitAssigned,
  'visit-cancelled': visitCancelled,
  'visit-declared': visitDeclared,
  'visit-declined': visitDeclined,
  'visit-reassigned': visitReassigned,
  'visitation-cancelled': visitationCancelled,
  'visitation-closed': visitationClosed,
  'visitation-due': visitationDue,
  'visitation-planned': visitationPlanned,
  'visitation-proposed': visitationProposed,
  'visitation-reopened': visitationReopened,
  'visitation-reported': visitationReported,
  'visitation-requested': visitationRequested,
  'visitation-visited': visitationVisited,
  'visitation-withdrawn': visitationWithdrawn,
}

type PropsOf<Definition> = Definition extends MailDefinition<infer Props> ? Props : never
type MailProps = { [Name in keyof typeof templates]: PropsOf<(typeof templates)[Name]> }

export type MailName = keyof MailProps

/** A mail to make: the template's name and what that template needs. */
export type MailTemplate = { [Name in MailName]: { template: Name; props: MailProps[Name] } }[MailName]

const registry: { [Name in MailName]: MailDefinition<MailProps[Name]> } = templates

/** Renders a mail to subject, HTML and plain text. */
export const renderMail = <Name extends MailName>(
  mail: { template: Name; props: MailProps[Name] },
  brand: Brand,
): Promise<RenderedMail> => renderTemplate(registry[mail.template], mail.props, brand)

/**
 * Renders the example of a template, for the preview and the tests.
 * @param change what to make of each of its words and sentences
 */
export function renderSample<Name extends MailName>(
  name: Name,
  brand: Brand,
  change: (words: string) => string = (words) => words,
): Promise<RenderedMail> {
  const { sample } = registry[name]
  const changed: typeof sample = JSON.parse(JSON.stringify(sample), (_key, value: unknown) =>
    typeof value === 'string' ? change(value) : value,
  )
  return renderTemplate(registry[name], changed, brand)
}

/** Whether a mail holds a secret. */
export const isSensitive = (name: MailName): boolean => registry[name].sensitive ?? false

export const isMailName = (name: string): name is MailName => Object.hasOwn(templates, name)

export const mailNames: readonly MailName[] = Object.keys(templates).filter(isMailName)

export type { Brand, RenderedMail } from './render'

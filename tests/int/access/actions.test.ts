import { relative } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { aDiploma } from '@/tests/factories/evidence'
import { systemRequest } from '@/tests/support/payload'
import type { PersonaName } from '@/tests/support/personas'
import { as } from '@/tests/support/rest'
import { people } from './fixtures'

const modules = import.meta.glob<Record<string, unknown>>('/src/features/**/*actions.ts')

/** A member's draft that everybody tries to get at. */
let diploma: number

const form = (): FormData => {
  const data = new FormData()
  const fields = { collection: 'diplomas', id: String(diploma), title: 'Overgenomen', message: 'x', intent: 'save' }
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

const state = z.object({ outcome: z.string() })
const idle = { outcome: 'idle', errors: [], values: {}, files: [], needsCode: false }

/** What an action comes to: the outcome of its form, or where it sends the browser. */
async function outcome(who: PersonaName | null, action: unknown): Promise<string> {
  if (typeof action !== 'function') throw new Error('An action file exports only functions')
  try {
    const result: unknown = await as(who, async () => action(idle, form()))
    return state.safeParse(result).data?.outcome ?? 'done'
  } catch (error) {
    const digest = z.object({ digest: z.string() }).safeParse(error).data?.digest ?? ''
    const [kind, , path] = digest.split(';')
    if (kind !== 'NEXT_REDIRECT') throw error
    return `to ${path}`
  }
}

const refusedToAll = ['invalid', 'invalid', 'invalid', 'invalid'] as const
/** Saves something of whoever is a member, and of nobody else. */
const membersOwn = ['invalid', 'done', 'invalid', 'done'] as const
const everybody = (path: string): Row => [path, path, path, path]
type Row = readonly [nobody: string, carol: string, reviewer: string, alice: string]
const speakers = [null, 'carol', 'reviewer', 'alice'] as const

/**
 * Every server action, tried on Alice's draft by nobody, by a member of another organisation, by a reviewer (who
 * doesn't see drafts) and by herself. The identity actions reach one's own account only; this form is wrong for them.
 */
const expected: Record<string, Row> = {
  'intervisie/sessions/actions.saveReport': refusedToAll,
  'intervisie/sessions/actions.answerReport': refusedToAll,
  'intervisie/sessions/actions.undoReport': refusedToAll,
  'accreditation/provider/actions.saveCourse': refusedToAll,
  'accreditation/provider/actions.offerCourse': refusedToAll,
  'accreditation/provider/actions.saveSession': refusedToAll,
  'accreditation/provider/actions.cancelSessionAction': refusedToAll,
  'accreditation/provider/actions.saveProvider': refusedToAll,
  'accreditation/provider/request-actions.applyAction': refusedToAll,
  'accreditation/provider/request-actions.saveRequestAction': refusedToAll,
  'accreditation/provider/request-actions.withdrawRequestAction': refusedToAll,
  'accreditation/provider/request-actions.deleteRequestAction': refusedToAll,
  'accreditation/provider/request-actions.changeAction': refusedToAll,
  'intervisie/groups/actions.createGroupAction': refusedToAll,
  'intervisie/groups/actions.saveGroupAction': refusedToAll,
  'intervisie/groups/actions.addMemberAction': refusedToAll,
  'intervisie/groups/actions.removeMemberAction': refusedToAll,
  'intervisie/groups/actions.leaveGroupAction': refusedToAll,
  'intervisie/groups/actions.handOverAction': refusedToAll,
  'intervisie/groups/actions.endGroupAction': refusedToAll,
  'intervisie/groups/actions.answerRequestAction': refusedToAll,
  'intervisie/groups/actions.withdrawRequestAction': refusedToAll,
  'evidence/actions.saveDiploma': ['invalid', 'invalid', 'invalid', 'saved'],
  'evidence/actions.saveCpd': refusedToAll,
  'evidence/actions.saveSession': refusedToAll,
  'evidence/actions.saveFirstAid': refusedToAll,
  'evidence/actions.saveActivity': refusedToAll,
  'evidence/actions.saveApplication': refusedToAll,
  'evidence/actions.saveSubmission': refusedToAll,
  'evidence/actions.saveExtension': refusedToAll,
  'evidence/actions.saveObjection': refusedToAll,
  'evidence/actions.saveClaim': refusedToAll,
  'evidence/actions.saveVisitationUpload': refusedToAll,
  'evidence/screening/actions.saveIdentity': refusedToAll,
  'evidence/screening/actions.saveConduct': refusedToAll,
  'evidence/screening/actions.saveCorrection': refusedToAll,
  'evidence/screening/actions.saveExtract': refusedToAll,
  'evidence/screening/actions.saveScreeningUpload': refusedToAll,
  'evidence/screening/actions.saveExperience': refusedToAll,
  'evidence/screening/actions.saveTransfer': refusedToAll,
  'practice/actions.saveLocationAction': refusedToAll,
  'practice/actions.changeLocationAction': refusedToAll,
  'practice/actions.saveContactAction': membersOwn,
  'practice/actions.saveOptionsAction': membersOwn,
  'practice/actions.saveBioAction': membersOwn,
  'practice/actions.removePhotoAction': membersOwn,
  'practice/actions.saveConsentAction': membersOwn,
  'practice/actions.saveCodeAction': refusedToAll,
  'practice/actions.saveBankAction': membersOwn,
  'keurmerk/actions.applyAction': refusedToAll,
  'keurmerk/actions.saveAnswerAction': refusedToAll,
  'keurmerk/actions.sendAction': refusedToAll,
  'keurmerk/actions.addPersonAction': refusedToAll,
  'keurmerk/actions.movePersonAction': refusedToAll,
  'keurmerk/actions.askAction': refusedToAll,
  'keurmerk/actions.objectAction': refusedToAll,
  'aov/actions.aovAction': refusedToAll,
  'aov/actions.withdrawAovAction': refusedToAll,
  'person/actions.saveBirthAction': refusedToAll,
  'person/actions.saveAddressAction': refusedToAll,
  'visitation/actions.visitStepAction': refusedToAll,
  'visitation/actions.questionnaireAction': refusedToAll,
  'visitation/actions.requestVisitAction': refusedToAll,
  'evidence/actions.answerQuestion': refusedToAll,
  'evidence/actions.deleteEvidence': ['invalid', 'invalid', 'invalid', 'deleted'],
  'accreditation/claims/actions.answerClaim': refusedToAll,
  'service/calls/actions.bookCallAction': refusedToAll,
  'service/calls/actions.cancelCallAction': refusedToAll,
  'service/requests/actions.requestAction': ['filling', 'filling', 'filling', 'filling'],
  'service/requests/actions.withdrawRequestAction': refusedToAll,
  'service/requests/actions.editReportAction': refusedToAll,
  'privacy/actions.askErasureAction': refusedToAll,
  'privacy/actions.withdrawErasureAction': refusedToAll,
  'registers/actions.submitDossierAction': ['refused', 'refused', 'refused', 'refused'],
  'registers/actions.makeCalendarLinkAction': ['invalid', 'made', 'invalid', 'made'],
  'registers/actions.revokeCalendarLinkAction': ['invalid', 'revoked', 'invalid', 'revoked'],
  'accreditation/attendance/actions.endAttendanceAction': refusedToAll,
  'accreditation/attendance/actions.makeKeyAction': refusedToAll,
  'accreditation/attendance/actions.revokeKeyAction': refusedToAll,
  'accreditation/check-in/actions.checkInAction': refusedToAll,
  'accreditation/check-in/provider-actions.confirmCheckInsAction': refusedToAll,
  'directory/actions.writeToTherapist': refusedToAll,
  'knowledge/actions.giveFeedback': refusedToAll,
  'assistant/actions.askAction': refusedToAll,
  'assistant/actions.rateAction': refusedToAll,
  'assistant/actions.restartAction': ['done', 'done', 'done', 'done'],
  'forms/actions.sendFormAction': refusedToAll,
  'intervisie/find/actions.askToJoin': refusedToAll,
  'intervisie/find/actions.savePractice': refusedToAll,
  'screening/sign-up/actions.signUpAction': refusedToAll,
  'screening/sign-up/actions.confirmSignUpAction': refusedToAll,
  'identity/actions.logInAction': refusedToAll,
  'identity/actions.logOutAction': everybody('to /inloggen?melding=uitgelogd'),
  'identity/actions.logOutEverywhereAction': everybody('to /inloggen?melding=overal-uitgelogd'),
  'identity/actions.requestResetAction': refusedToAll,
  'identity/actions.resetPasswordAction': refusedToAll,
  'identity/actions.changePasswordAction': refusedToAll,
  'identity/actions.changeEmailAction': refusedToAll,
  'identity/actions.confirmEmailAction': refusedToAll,
  'identity/second-factor-actions.setUpSecondFactorAction': refusedToAll,
  'identity/second-factor-actions.removeSecondFactorAction': refusedToAll,
}

describe('access matrix: server actions', () => {
  const actions = new Map<string, unknown>()

  beforeAll(async () => {
    const req = await systemRequest()
    const { A } = await people(req)
    diploma = (await aDiploma(req, { therapist: A.therapist, organisation: A.organisation })).id
    for (const [path, load] of Object.entries(modules)) {
      const name = relative('/src/features', path).replace(/\.ts$/, '')
      for (const [key, action] of Object.entries(await load())) actions.set(`${name}.${key}`, action)
    }
  }, 240_000)

  it('has a row for every server action', () => {
    expect([...actions.keys()].sort()).toEqual(Object.keys(expected).sort())
  })

  it.each(Object.entries(expected))('%s', async (name, row) => {
    const outcomes: string[] = []
    for (const who of speakers) outcomes.push(await outcome(who, actions.get(name)))
    expect(outcomes).toEqual(row)
  })
})

import { describe, expect, it } from 'vitest'
import { getViewer } from '@/src/access/viewer'
import { accountContent } from '@/src/features/identity/account/content'
import {
  saveBankAction,
  saveBioAction,
  saveCodeAction,
  saveContactAction,
  saveLocationAction,
  saveOptionsAction,
} from '@/src/features/practice/actions'
import { BankPanel } from '@/src/features/practice/components/BankPanel'
import { CodesPanel } from '@/src/features/practice/components/CodesPanel'
import { PracticePanels } from '@/src/features/practice/components/PracticePanels'
import { ownPractice } from '@/src/features/practice/queries'
import { untouchedForm } from '@/src/ui/form/portal-form-state'
import { draw } from '@/tests/support/draw'
import { as } from '@/tests/support/rest'
import { requestOf } from '@/tests/support/session'

type Action = typeof saveBankAction

function send(action: Action, fields: [string, string][]) {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return as('alice', () => action(untouchedForm(), form))
}

async function alice() {
  const req = await requestOf('alice')
  return { req, therapist: (await getViewer(req))?.therapist?.id ?? 0 }
}

describe('KS-PRA-1 to KS-PRA-5: the practice page', () => {
  it('keeps what is sent and shows it again', { timeout: 60_000 }, async () => {
    const sent = await Promise.all([
      send(saveLocationAction, [
        ['id', ''],
        ['name', 'De Linde'],
        ['place', 'den bosch'],
        ['street', 'Gracht 1'],
      ]),
      send(saveContactAction, [
        ['website', 'delinde.nl'],
        ['phone', '06 12345678'],
        ['email', 'info@delinde.test'],
      ]),
    ])
    expect(sent.map(({ outcome, errors }) => [outcome, errors])).toEqual([
      ['done', []],
      ['done', []],
    ])
    const options = await send(saveOptionsAction, [
      ['specialities', 'Angst'],
      ['specialities', 'Trauma'],
      ['specialitiesMore', 'hoogsensitiviteit'],
      ['online', 'on'],
    ])
    expect(options).toMatchObject({ outcome: 'done', goTo: '/praktijk?melding=bewaard&open=opties' })
    expect((await send(saveBioAction, [['bio', 'Ik ben **blij**.\n\n- rug']])).outcome).toBe('done')
    const { req, therapist } = await alice()
    const practice = await ownPractice(req, therapist)
    expect(practice.profile).toMatchObject({
      website: 'https://delinde.nl',
      specialities: ['Angst', 'Trauma', 'hoogsensitiviteit'],
      online: true,
      homeVisits: false,
    })
    const page = draw(
      <PracticePanels account="a@b.test" name="Alice" open="opties" photoError={undefined} practice={practice} />,
    )
    expect(page).toContain('De Linde, &#x27;s-Hertogenbosch')
    expect(page).toContain('Ik ben **blij**.')
    expect(page).toMatch(/checked="" name="specialities"|name="specialities" checked=""|checked=""[^>]*value="Angst"/)
    expect(page).toContain('value="hoogsensitiviteit"')
  })

  it('says at the field what is wrong and loses nothing', async () => {
    const refused = await send(saveLocationAction, [
      ['id', ''],
      ['name', ''],
      ['place', 'Zwolle'],
      ['street', 'Gracht 1'],
    ])
    expect(refused).toMatchObject({ outcome: 'invalid', values: { street: 'Gracht 1' }, errors: [{ field: 'name' }] })
    const town = await send(saveLocationAction, [
      ['id', ''],
      ['name', 'X'],
      ['place', 'Zwole'],
    ])
    expect(town.errors).toEqual([{ field: 'place', message: expect.stringContaining('Zwolle') }])
  })
})

describe('KS-ACC-7, KS-ACC-8: codes and bank on the account page', () => {
  it('say plainly what no active AGB code means', async () => {
    const { req, therapist } = await alice()
    const none = draw(<CodesPanel codes={(await accountContent(req, therapist, [])).codes} reimbursable />)
    expect(none).toContain('Geen actieve AGB-code: geen recht op vergoeding')
    expect(
      (
        await send(saveCodeAction, [
          ['id', ''],
          ['kind', 'agb'],
          ['code', '90 08 8001'],
        ])
      ).errors,
    ).toEqual([])
    const codes = (await accountContent(req, therapist, [])).codes
    expect(draw(<CodesPanel codes={codes} reimbursable />)).toContain('Nog niet nagekeken')
    expect(draw(<CodesPanel codes={codes} reimbursable={false} />)).not.toContain('geen recht')
    const gone = await send(saveCodeAction, [
      ['id', String(codes[0]?.id)],
      ['kind', 'agb'],
      ['code', ''],
    ])
    expect(gone.outcome).toBe('done')
    expect((await accountContent(req, therapist, [])).codes).toHaveLength(0)
  })

  it('keep an account number, and refuse a citizen service number', async () => {
    expect((await send(saveBankAction, [['vatNumber', 'NL111222333B01']])).errors[0]?.message).toContain('BSN')
    expect(
      (
        await send(saveBankAction, [
          ['iban', 'nl91abna0417164300'],
          ['accountHolder', 'A'],
        ])
      ).errors,
    ).toEqual([])
    const { req, therapist } = await alice()
    expect(draw(<BankPanel bank={(await accountContent(req, therapist, [])).bank} />)).toContain(
      'NL91 ABNA 0417 1643 00',
    )
  })
})

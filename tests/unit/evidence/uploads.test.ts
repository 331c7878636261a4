import { describe, expect, it } from 'vitest'
import { readPageQuery } from '@/src/features/evidence/components/pageQuery'
import { refusedBeforehand } from '@/src/features/evidence/upload/limits'
import { alreadyReceived, change, isBusy, receivedFiles, type Upload } from '@/src/features/evidence/upload/uploads'

const file = { id: 7, name: 'diploma.pdf', size: 1200, sha256: 'a'.repeat(64), receivedAt: '2026-11-22T09:00:00.000Z' }
const sending: Upload = { key: 'a', name: 'foto.jpg', size: 10, state: 'sending', progress: 0.5 }

describe('KS-DIP-2, KS-CPD-2: files are checked before they are sent', () => {
  it.each([
    [{ name: 'diploma.pdf', size: 1, type: 'application/pdf' }, null],
    [{ name: 'foto.JPG', size: 1, type: '' }, null],
    [{ name: 'diploma.docx', size: 1, type: 'application/msword' }, 'PDF, JPEG of PNG'],
    [{ name: 'geheim.exe', size: 1, type: '' }, 'PDF, JPEG of PNG'],
    [{ name: 'leeg.pdf', size: 0, type: 'application/pdf' }, 'leeg'],
    [{ name: 'precies.pdf', size: 10 * 1024 * 1024, type: 'application/pdf' }, null],
    [{ name: 'groot.pdf', size: 10 * 1024 * 1024 + 1, type: 'application/pdf' }, 'groter dan 10 MB'],
  ])('%o', (candidate, message) => {
    const refused = refusedBeforehand(candidate, 10)
    if (message === null) expect(refused).toBeNull()
    else expect(refused).toContain(message)
  })
})

describe('KS-DIP-2: the list of uploads', () => {
  it('waits for files that are on their way, not for what was refused', () => {
    expect(isBusy([sending])).toBe(true)
    expect(isBusy([{ ...sending, state: 'pausing', message: '' }])).toBe(true)
    expect(isBusy([{ ...sending, state: 'refused', message: '' }, alreadyReceived(file, false)])).toBe(false)
  })

  it('ignores news of a file that was removed meanwhile', () => {
    const left = change([sending], { type: 'remove', key: 'a' })
    expect(change(left, { type: 'set', upload: sending })).toEqual([])
  })

  it('keeps a file once when it is put back twice', () => {
    const once = change([], { type: 'add', upload: alreadyReceived(file, false) })
    expect(change(once, { type: 'add', upload: alreadyReceived(file, false) })).toHaveLength(1)
  })

  it('hands in only what the server has', () => {
    expect(receivedFiles([sending, alreadyReceived(file, true)])).toEqual([file])
  })
})

describe('addresses of the evidence pages', () => {
  it('reads what it knows', () => {
    expect(readPageQuery({ open: 'erkend', bewerk: '12', ontvangen: '3' })).toMatchObject({
      open: 'erkend',
      edit: 12,
      received: 3,
      deleted: false,
    })
  })

  it.each(['0', '-1', '1.5', 'x', '1e99'])('takes no item from %j', (bewerk) => {
    expect(readPageQuery({ bewerk }).edit).toBeUndefined()
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileLabel } from '@/src/domain/evidence/file-name'

const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}<>:"|?*\\/]/u

describe('KS-DIP-2: a file name is only a label', () => {
  it.each([
    ['Diploma HBO-V 2021.pdf', 'application/pdf', 'Diploma HBO-V 2021.pdf'],
    ['../../etc/passwd', 'application/pdf', 'passwd.pdf'],
    ['C:\\Users\\An\\scan.PDF', 'application/pdf', 'scan.pdf'],
    ['foto.jpeg', 'image/jpeg', 'foto.jpeg'],
    ['foto.png', 'image/jpeg', 'foto.png.jpg'],
    ['diploma.pdf.exe', 'application/pdf', 'diploma.pdf.exe.pdf'],
    ['diploma\u202Efdp.exe', 'application/pdf', 'diplomafdp.exe.pdf'],
    ['a\u0000b\r\nSet-Cookie: x=1.pdf', 'application/pdf', 'abSet-Cookie x=1.pdf'],
    ['<img src=x onerror=alert(1)>.png', 'image/png', 'img src=x onerror=alert(1).png'],
    ['cafe\u0301.pdf', 'application/pdf', 'café.pdf'],
    ['CON.pdf', 'application/pdf', 'bestand.pdf'],
    ['...', 'application/pdf', 'bestand.pdf'],
    ['.pdf', 'application/pdf', 'bestand.pdf'],
    ['', 'image/png', 'bestand.png'],
    [undefined, 'image/jpeg', 'bestand.jpg'],
  ] as const)('%j as %s becomes %j', (name, type, label) => {
    expect(fileLabel(name, type)).toBe(label)
  })

  it('cuts a name of 300 characters to 120 and keeps the extension', () => {
    const label = fileLabel(`${'ë'.repeat(300)}.pdf`, 'application/pdf')
    expect(label).toHaveLength(120)
    expect(label).toMatch(/ë\.pdf$/)
  })

  it('never tears an emoji apart at the cut', () => {
    const label = fileLabel(`${'👩‍⚕️'.repeat(60)}.pdf`, 'application/pdf')
    expect(label).toMatch(/^(👩‍⚕️|👩⚕️)+\.pdf$/u)
  })

  it('makes a harmless name of anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        const label = fileLabel(name, 'application/pdf')
        expect(label).not.toMatch(hidden)
        expect(label).toMatch(/^[^\s.].*\.pdf$/u)
        expect(label.length).toBeLessThanOrEqual(120)
        expect(fileLabel(label, 'application/pdf')).toBe(label)
      }),
    )
  })
})

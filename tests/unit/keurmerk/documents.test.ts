import { PDFDocument, PDFTextField } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { reportOf } from '@/src/domain/keurmerk/report'
import { notesPdf, reportParts, reportPdf, sentParts, sentPdf } from '@/src/features/keurmerk/documents'
import { smallFramework } from '@/tests/factories/keurmerk'

const framework = smallFramework(2026)
const met = (code: string) => ({ code, judgement: 'sufficient', reason: '', action: '' }) as const
const report = reportOf(framework, [
  met('q1'),
  met('q2'),
  { code: 'q3', judgement: 'almost', reason: 'Te kort.', action: 'Vertel hoe.' },
])
const sent = {
  turn: 1,
  sentAt: '2026-01-20T10:00:00Z',
  sentByName: 'Sanne',
  hash: 'abc',
  answers: [{ code: 'q3', text: 'Wij overleggen.' }],
}
const about = { practice: 'Praktijk De Linde', year: 2026, framework }

describe('KB-5: the report on paper', () => {
  it('has per norm its colour, what is met, and of what isn’t why and what to do', () => {
    expect(reportParts(framework, report)).toEqual([
      { kind: 'heading', text: 'Norm 1: Norm 1 (groen: voldoet)' },
      { kind: 'paragraph', text: 'Voldoet: vraag 1, 2.' },
      { kind: 'heading', text: 'Norm 2a: Norm 2a (oranje: voldoet nog niet)' },
      { kind: 'paragraph', text: 'Vraag 1: voldoet bijna', bold: true },
      { kind: 'paragraph', text: 'Hoe doe je q3?' },
      { kind: 'fact', name: 'Waarom', value: 'Te kort.' },
      { kind: 'fact', name: 'Wat je kunt doen', value: 'Vertel hoe.' },
    ])
  })
})

describe('KB-4: what was sent on paper', () => {
  it('has its receipt, and only what was sent', () => {
    const parts = sentParts(framework, sent)
    expect(parts.slice(1)).toEqual([
      { kind: 'fact', name: 'Controlegetal (SHA-256)', value: 'abc' },
      { kind: 'heading', text: 'Norm 2a: Norm 2a' },
      { kind: 'paragraph', text: '1. Hoe doe je q3?', bold: true },
      { kind: 'paragraph', text: 'Wij overleggen.' },
    ])
  })

  it('has notes with a box for each question, named for who hears it', async () => {
    const pdf = await PDFDocument.load(await notesPdf(framework))
    const boxes = pdf.getForm().getFields()
    expect(boxes.map((box) => box.getName())).toEqual(['Norm 1, vraag 1', 'Norm 1, vraag 2', 'Norm 2a, vraag 1'])
    expect(boxes.every((box) => box instanceof PDFTextField && box.isMultiline() && !box.isReadOnly())).toBe(true)
  })

  it('and the notes and the report are PDFs', async () => {
    for (const pdf of [await sentPdf(about, sent), await reportPdf(about, report), await notesPdf(framework)]) {
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    }
  })
})

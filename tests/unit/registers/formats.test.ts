import { describe, expect, it } from 'vitest'
import { parseNorm } from '@/src/domain/registers/norm-problems'
import { formatPdf, formatsOf } from '@/src/features/registers/formats'
import { kckz2023 } from '@/src/seed/reference/norms/kckz2023'
import { pohGgz } from '@/src/seed/reference/norms/pohGgz'

describe('PG-2: formats and the guide, for download', () => {
  const norm = parseNorm(pohGgz)

  it('a guide, a report for each activity that the norm knows, and a list to sign', () => {
    const files = formatsOf(norm).map(({ file }) => file)
    expect(files[0]).toBe('handleiding.pdf')
    expect(files).toContain('verslag-intervisie.pdf')
    expect(files).toContain('presentielijst.pdf')
    const activities = norm.categories.flatMap((category) => category.activities ?? [])
    expect(files).toHaveLength(activities.length + 3)
  })

  it('nothing where members enter nothing themselves', () => {
    expect(formatsOf(parseNorm(kckz2023))).toEqual([])
  })

  it('each is a PDF with its title', async () => {
    for (const format of formatsOf(norm)) {
      const pdf = await formatPdf(format, norm)
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
      expect(pdf.byteLength).toBeGreaterThan(1000)
    }
  })
})

import { format } from 'node:util'
import { afterEach, beforeEach, expect, vi } from 'vitest'

/** A test that makes something write an error or a warning to the console fails, whatever else it checks. */
export function failOnConsoleErrors(): void {
  const written: string[] = []
  beforeEach(() => {
    written.length = 0
    for (const method of ['error', 'warn'] as const) {
      vi.spyOn(console, method).mockImplementation((...parts) => {
        written.push(`console.${method}: ${format(...parts)}`)
      })
    }
  })
  afterEach(() => {
    vi.restoreAllMocks()
    expect(written, 'written to the console').toEqual([])
  })
}

import { afterEach, describe, expect, it, vi } from 'vitest'
import { keep, keepsOnReload, kept } from '@/src/features/chat/kept'

/** The store of a tab, as small as it can be. */
function aStore(): Storage {
  const values = new Map<string, string>()
  return {
    get length() {
      return values.size
    },
    clear: () => values.clear(),
    key: (index) => [...values.keys()][index] ?? null,
    getItem: (name) => values.get(name) ?? null,
    setItem: (name, value) => void values.set(name, value),
    removeItem: (name) => void values.delete(name),
  }
}

/** A window in which the store is refused, as browsers do to a frame on another site. */
const refusing = {
  get sessionStorage(): Storage {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  },
}

const full = (): Storage => ({
  ...aStore(),
  setItem: () => {
    throw new DOMException('Full.', 'QuotaExceededError')
  },
})

describe('KS-SRV-8: what a tab keeps of a chat', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('is in the store of the tab where the browser has one', () => {
    const sessionStorage = aStore()
    vi.stubGlobal('window', { sessionStorage })
    keep('gesprek', '7')
    expect([kept('gesprek'), sessionStorage.getItem('chat:gesprek'), keepsOnReload()]).toEqual(['7', '7', true])
    expect(sessionStorage.length).toBe(1)
    keep('gesprek', null)
    expect([kept('gesprek'), sessionStorage.length]).toEqual([null, 0])
  })

  it.each([
    ['refused', refusing],
    ['full', { sessionStorage: full() }],
  ])('stays for as long as the page lives when the store is %s, and that is known', (_name, window) => {
    vi.stubGlobal('window', window)
    expect(keepsOnReload()).toBe(false)
    keep('gesprek', '8')
    expect(kept('gesprek')).toBe('8')
    keep('gesprek', null)
    expect(kept('gesprek')).toBeNull()
  })
})

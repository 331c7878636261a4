import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { WithoutScripts } from '@/src/features/chat/embed/WithoutScripts'

const linksOf = (hasAssistant: boolean): string[] =>
  [...renderToStaticMarkup(createElement(WithoutScripts, { hasAssistant })).matchAll(/href="([^"]+)"/g)].map(
    ([, href]) => href ?? '',
  )

describe('KS-SRV-8: the chat in a browser without scripts', () => {
  it('leads to what works without: the assistant where there is one, the knowledge base and a call', () => {
    const without = ['/kennisbank', '/service-contact?open=bellen#bellen']
    expect(linksOf(true)).toEqual(['/assistent', ...without])
    expect(linksOf(false)).toEqual(without)
  })
})

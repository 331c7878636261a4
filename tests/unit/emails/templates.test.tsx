import { describe, expect, it } from 'vitest'
import { type Brand, mailNames, renderMail, renderSample } from '@/src/emails'
import { renderTemplate } from '@/src/emails/render'
import { mailTemplate } from '@/src/emails/template'

const brand: Brand = { name: 'Registerhuis', url: 'https://portaal.test', contact: 'vragen@portaal.test' }

describe.each(mailNames)('mail %s', (name) => {
  it('has a one-line subject, readable HTML and the same as plain text', async () => {
    const { subject, html, text } = await renderSample(name, brand)
    expect(subject).toMatch(/^\S.{3,148}\S$/)
    expect(html).toContain('lang="nl"')
    expect(html).toContain('prefers-color-scheme: dark')
    expect(html).not.toMatch(/undefined|\[object|NaN|<script/)
    expect(text).not.toMatch(/undefined|\[object|NaN|<[a-z]+[ >]/)
    expect(text).toContain('Met vriendelijke groet')
    expect(text).toContain('vragen@portaal.test')
  })

  it('fetches nothing from outside when opened', async () => {
    const { html } = await renderSample(name, brand)
    expect(html.match(/src="(?!cid:)[^"]*"/g)).toBeNull()
    expect(html).not.toMatch(/url\(|@import/)
  })
})

const hostile = '<img src=x onerror=alert(1)>"\'&</title><script>alert(2)</script>'

describe.each(mailNames)('mail %s with hostile words in every place', (name) => {
  const isFact = (words: string) => /^(https?:|\d{4}-\d\d-\d\d)/.test(words)

  it('shows them as words, and keeps its subject on one line', async () => {
    const plain = await renderSample(name, brand)
    const { subject, html } = await renderSample(name, brand, (words) =>
      isFact(words) ? words : `"><b>${hostile}\r\nBcc: x@kwaad.test\r\n\r\n${words}`,
    )
    const tags = (mail: string) => mail.match(/<[a-z][^>]*?(?=[\s/>])/gi)?.sort()
    expect(tags(html)).toEqual(tags(plain.html))
    expect(html).not.toMatch(/<script|<img src=x|<b>/i)
    expect(subject).not.toMatch(/[\r\n]/)
  })
})

describe('a mail with hostile props', () => {
  it('escapes them in the body', async () => {
    const { html } = await renderMail({ template: 'mail-check', props: { name: hostile } }, brand)
    expect(html).not.toContain('<img src=x')
    expect(html).not.toContain('<script')
    expect(html).toContain('&lt;img src=x onerror')
  })

  it('keeps a subject on one line, and out of the markup', async () => {
    const odd = mailTemplate<{ title: string }>({
      subject: ({ title }) => `Akkoord: ${title}`,
      preheader: ({ title }) => title,
      reason: 'Proef.',
      Content: () => null,
      sample: { title: '' },
    })
    const { subject, html } = await renderTemplate(
      odd,
      { title: `a\r\nBcc: b@c.test ${hostile}${'x'.repeat(300)}` },
      brand,
    )
    expect(subject).toMatch(/^Akkoord: a Bcc: b@c\.test/)
    expect(subject.length).toBeLessThanOrEqual(150)
    expect(html).not.toContain('<script')
  })

  it('escapes the name of the portal too', async () => {
    const { html } = await renderSample('mail-check', { ...brand, name: hostile })
    expect(html).not.toContain('<script')
  })
})

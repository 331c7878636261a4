import { Button, Link, Section, Text } from '@react-email/components'
import type { ReactNode } from 'react'
import { color, text } from './style'

/** First line of every mail to someone we know by name. */
export const Greeting = ({ name }: { name: string }) => (
  <Text className="rh-ink" style={text}>
    Dag {name},
  </Text>
)

export const Paragraph = ({ children }: { children: ReactNode }) => (
  <Text className="rh-ink" style={text}>
    {children}
  </Text>
)

/** The one thing to do, as a button, with the address below for who can't click it. */
export const Action = ({ href, children }: { href: string; children: ReactNode }) => (
  <Section style={{ margin: '8px 0 24px' }}>
    <Button
      className="rh-action"
      data-skip-in-text="true"
      href={href}
      style={{
        backgroundColor: color.brand,
        borderRadius: '12px',
        color: color.onBrand,
        fontSize: '16px',
        fontWeight: 700,
        padding: '13px 22px',
      }}
    >
      {children}
    </Button>
    <Text
      className="rh-soft"
      style={{ ...text, color: color.inkSoft, fontSize: '14px', lineHeight: '21px', margin: '14px 0 0' }}
    >
      Werkt de knop niet? Gebruik dan dit adres:
      <br />
      <MailLink href={href} />
    </Text>
  </Section>
)

/** An address in the middle of a sentence. */
export const MailLink = ({ href }: { href: string }) => (
  <Link className="rh-link" href={href} style={{ color: color.brand, wordBreak: 'break-all' }}>
    {href}
  </Link>
)

/** What someone else wrote (a question, a reason), set apart from our own words. Line breaks are kept. */
export const Quote = ({ children }: { children: string }) => (
  <Section
    className="rh-tint"
    style={{
      backgroundColor: color.brandTint,
      borderLeft: `4px solid ${color.brand}`,
      borderRadius: '6px',
      margin: '0 0 16px',
      padding: '12px 16px',
    }}
  >
    <Text className="rh-ink" style={{ ...text, margin: 0, whiteSpace: 'pre-line' }}>
      {children}
    </Text>
  </Section>
)

/** Facts as label and value, one per line. */
export const Facts = ({ items }: { items: readonly (readonly [label: string, value: string])[] }) => (
  <Section style={{ margin: '0 0 16px' }}>
    {items.map(([label, value]) => (
      <Text className="rh-ink" key={label} style={{ ...text, margin: '0 0 4px' }}>
        <span className="rh-soft" style={{ color: color.inkSoft }}>
          {label}:
        </span>{' '}
        <strong>{value}</strong>
      </Text>
    ))}
  </Section>
)

/** A remark that matters less. */
export const Note = ({ children }: { children: ReactNode }) => (
  <Text className="rh-soft" style={{ ...text, color: color.inkSoft, fontSize: '14px', lineHeight: '21px' }}>
    {children}
  </Text>
)

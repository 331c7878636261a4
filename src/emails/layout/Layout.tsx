import { Body, Container, Head, Heading, Hr, Html, Img, Link, Preview, Section, Text } from '@react-email/components'
import type { ReactNode } from 'react'
import type { Brand } from '../render'
import { logoAddress } from './logo'
import { color, darkRules, font, text } from './style'

type Props = { brand: Brand; subject: string; preheader: string; reason: string; children: ReactNode }

const small = { ...text, color: color.inkSoft, fontSize: '13px', lineHeight: '20px', margin: '0 0 8px' }

/** The frame of every mail: mark, heading, content, and at the bottom why it came. */
export const Layout = ({ brand, subject, preheader, reason, children }: Props) => (
  <Html dir="ltr" lang="nl">
    <Head>
      <title>{subject}</title>
      <meta content="light dark" name="color-scheme" />
      <meta content="light dark" name="supported-color-schemes" />
      <style>{darkRules}</style>
    </Head>
    <Body
      className="rh-body"
      style={{ backgroundColor: color.paper, fontFamily: font, margin: 0, padding: '24px 12px' }}
    >
      <Preview>{preheader}</Preview>
      <Container style={{ maxWidth: '560px' }}>
        <Section data-skip-in-text="true" style={{ padding: '0 4px 16px' }}>
          <Link
            className="rh-ink"
            href={brand.url}
            style={{ color: color.ink, fontSize: '19px', fontWeight: 700, textDecoration: 'none' }}
          >
            <Img
              alt=""
              height="34"
              src={logoAddress}
              style={{ display: 'inline-block', marginRight: '10px', verticalAlign: 'middle' }}
              width="34"
            />
            {brand.name}
          </Link>
        </Section>
        <Section
          className="rh-card"
          style={{
            backgroundColor: color.card,
            border: `1px solid ${color.line}`,
            borderRadius: '18px',
            padding: '28px 28px 12px',
          }}
        >
          <Heading
            as="h1"
            className="rh-ink"
            style={{ color: color.ink, fontSize: '24px', lineHeight: '30px', margin: '0 0 20px' }}
          >
            {subject}
          </Heading>
          {children}
          <Text className="rh-ink" style={text}>
            Met vriendelijke groet,
            <br />
            {brand.name}
          </Text>
        </Section>
        <Section style={{ padding: '16px 4px 0' }}>
          <Hr className="rh-line" data-skip-in-text="true" style={{ borderColor: color.line, margin: '0 0 12px' }} />
          <Text className="rh-soft" style={small}>
            {reason}
          </Text>
          <Text className="rh-soft" style={small}>
            {brand.contact ? `Vragen? Mail naar ${brand.contact}. ` : ''}We vragen nooit per mail om je wachtwoord.
          </Text>
        </Section>
      </Container>
    </Body>
  </Html>
)

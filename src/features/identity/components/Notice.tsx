import { Alert } from '@/src/ui/Alert'

type Message = { tone: 'ok' | 'info' | 'wait' | 'stop'; title: string; text?: string }

/** Messages that a page shows after being sent there, by the word in `?melding=`. */
const messages: Record<string, Message> = {
  uitgelogd: { tone: 'ok', title: 'Je bent uitgelogd' },
  'overal-uitgelogd': { tone: 'ok', title: 'Je bent op al je apparaten uitgelogd' },
  'wachtwoord-gewijzigd': { tone: 'ok', title: 'Je wachtwoord is gewijzigd', text: 'Log in met je nieuwe wachtwoord.' },
  'geen-medewerker': {
    tone: 'info',
    title: 'Het beheer is voor medewerkers',
    text: 'Je account heeft daar geen toegang toe. Alles wat je zelf nodig hebt, staat op deze pagina.',
  },
  'niets-te-betalen': {
    tone: 'info',
    title: 'Deze factuur kun je niet (meer) online betalen',
    text: 'Misschien is hij al betaald of gecrediteerd. Bij Mijn facturen zie je hoe het staat.',
  },
  'te-vaak-betalen': {
    tone: 'wait',
    title: 'Je bent te vaak begonnen met betalen',
    text: 'Wacht een uur en probeer het dan opnieuw, of maak het bedrag over: hoe dat gaat, staat op de factuur.',
  },
  'betalen-lukt-nu-niet': {
    tone: 'stop',
    title: 'De betaaldienst is nu niet bereikbaar',
    text: 'Er is niets betaald. Probeer het later opnieuw, of maak het bedrag over: hoe dat gaat, staat op de factuur.',
  },
  'niet-na-te-vragen': {
    tone: 'wait',
    title: 'De betaaldienst is nu niet bereikbaar',
    text: 'We konden niet navragen of je hebt betaald. Dat proberen we vanzelf opnieuw: je krijgt mail zodra het binnen is.',
  },
  'te-vaak-gekeken': {
    tone: 'wait',
    title: 'Je hebt te vaak achter elkaar gekeken',
    text: 'Wacht tien minuten en kijk dan opnieuw. Heb je betaald? Dan hoef je niets te doen: je krijgt mail zodra het binnen is.',
  },
  'code-verplicht': {
    tone: 'info',
    title: 'Stel eerst de code bij het inloggen in',
    text: 'Medewerkers loggen in met een wachtwoord en een code. Daarna opent het beheer.',
  },
}

/** Shows the message that belongs to `?melding=`; nothing when there is none. */
export function Notice({ code }: { code: string | string[] | undefined }) {
  const message = typeof code === 'string' && Object.hasOwn(messages, code) ? messages[code] : undefined
  if (!message) return null
  return (
    <Alert live title={message.title} tone={message.tone}>
      {message.text && <p>{message.text}</p>}
    </Alert>
  )
}

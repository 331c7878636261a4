import { callHref } from '@/src/features/service/calls/address'

const ways = [
  { href: '/kennisbank', label: 'Zoek je antwoord in de kennisbank' },
  { href: callHref(), label: 'Ben je lid? Plan een belafspraak' },
]
const assistant = { href: '/assistent', label: 'Stel je vraag aan de assistent' }

/** In a browser that runs no scripts there is no chat: what does work there, each in a tab of its own (KS-SRV-8). */
export function WithoutScripts({ hasAssistant }: { hasAssistant: boolean }) {
  return (
    <noscript>
      <div className="grid content-start gap-4 p-5">
        <p>De chat werkt alleen met JavaScript, en dat staat uit in je browser. Dit werkt wel:</p>
        <ul className="grid gap-2">
          {(hasAssistant ? [assistant, ...ways] : ways).map(({ href, label }) => (
            <li key={href}>
              <a className="link inline-flex min-h-11 items-center" href={href} rel="noopener" target="_blank">
                {label}
                <span className="sr-only"> opent in een nieuw tabblad</span>
              </a>
            </li>
          ))}
        </ul>
        <p>Wil je toch chatten? Zet JavaScript aan en open deze pagina opnieuw.</p>
      </div>
    </noscript>
  )
}

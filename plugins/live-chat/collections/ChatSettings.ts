import type { Field, GlobalConfig } from 'payload'
import { can, fieldFor, globalAccess } from '@/src/access/compose'
import { everywhere, signedIn } from '@/src/access/rules'
import { usualBlocks } from '@/src/domain/chat/hours'
import { openingProblems, type TypedHours } from '@/src/domain/service/opening'
import { weekdayLabels } from '@/src/domain/service/weekdays'
import { choices } from '@/src/domain/shared/choices'

type Asked = { data: Pick<TypedHours, 'hours'>; path: (string | number)[] }

/** Blocks depend on each other: each time shows what the rule of the opening hours has against it (KS-SRV-8). */
const clock = (name: string, label: string): Field => ({
  name,
  type: 'text',
  label,
  required: true,
  validate: (_value: unknown, { data: { hours }, path }: Asked) => openingProblems({ hours })[path.join('.')] ?? true,
})

/** Scheme, name and port; nothing behind it, and no pattern. On the own machine without encryption, to try it. */
const isOrigin = (value: string): boolean =>
  URL.canParse(value) &&
  new URL(value).origin === value &&
  /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)(:|$))/.test(value)

/** When there is chat, and on which sites of organisations (KS-SRV-8). Days off are those of the opening hours. */
export const ChatSettings: GlobalConfig = {
  slug: 'chat-settings',
  label: 'Chat',
  admin: { group: 'Service' },
  access: globalAccess({ read: signedIn, update: everywhere('managePortal') }),
  lockDocuments: false,
  fields: [
    {
      name: 'hours',
      type: 'array',
      label: 'Uren waarop gechat wordt',
      labels: { singular: 'Blok', plural: 'Blokken' },
      maxRows: 40,
      defaultValue: usualBlocks.map(({ weekday, from, until }) => ({ weekday: String(weekday), from, until })),
      admin: { description: 'Feestdagen en vrije dagen staan bij Openingstijden en bellen.' },
      fields: [
        { name: 'weekday', type: 'select', label: 'Dag', required: true, options: choices(weekdayLabels) },
        clock('from', 'Van'),
        clock('until', 'Tot'),
      ],
    },
    { name: 'closedOnHolidays', type: 'checkbox', label: 'Op feestdagen gesloten', defaultValue: true },
    {
      name: 'visitors',
      type: 'checkbox',
      label: 'Bezoekers van sites van organisaties mogen chatten',
      defaultValue: false,
    },
    {
      name: 'sites',
      type: 'array',
      label: 'Sites waarop de chat mag staan',
      labels: { singular: 'Site', plural: 'Sites' },
      maxRows: 100,
      admin: {
        description:
          'Zet daarna deze regel op die site, met de naam van de organisatie uit haar adres: <script src="(adres van dit portaal)/chat/embed.js" data-organisatie="naam" defer></script> Voor wie geen scripts toelaat, zet je erachter: <noscript><a href="(adres van dit portaal)/chat/naam">Stel ons een vraag</a></noscript>',
      },
      access: { read: fieldFor(can('managePortal')) },
      fields: [
        {
          name: 'organisation',
          type: 'relationship',
          relationTo: 'organisations',
          label: 'Organisatie',
          required: true,
        },
        {
          name: 'origin',
          type: 'text',
          label: 'Adres',
          required: true,
          maxLength: 200,
          validate: (value: string | null | undefined) =>
            isOrigin(value ?? '') || 'Vul alleen het begin van het adres in, bijvoorbeeld https://www.vereniging.nl.',
        },
      ],
    },
  ],
}

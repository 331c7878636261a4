/** Writes every mail, with its example, to .data/mails for looking: `npx tsx scripts/preview-mails.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { mailNames, renderSample } from '@/src/emails'
import { withInlineLogo } from '@/src/emails/layout/logo'

const folder = '.data/mails'
const brand = { name: 'Registerhuis', url: 'http://localhost:3000', contact: 'vragen@registerhuis.test' }

mkdirSync(folder, { recursive: true })
for (const name of mailNames) {
  const { html, text } = await renderSample(name, brand)
  writeFileSync(`${folder}/${name}.html`, withInlineLogo(html))
  writeFileSync(`${folder}/${name}.txt`, text)
}
console.log(`${mailNames.length} mails in ${folder}`)

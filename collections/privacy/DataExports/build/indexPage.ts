import { formatFileSize, formatMoment } from '@/src/lib/format'

export type Contents = {
  data: { name: string; title: string; count: number }[]
  files: { name: string; size: number }[]
  /** Names of files that are damaged or gone. */
  unreadable: string[]
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const text = (value: string): string => value.replace(/[&<>"']/g, (sign) => escapes[sign] ?? '')
const link = (name: string, label: string): string =>
  `<a href="${text(name.split('/').map(encodeURIComponent).join('/'))}">${text(label)}</a>`

/** The page that leads through a copy: what is in it, where, and what couldn't be read. Runs nothing, fetches nothing. */
export function indexPage(name: string, at: Date, { data, files, unreadable }: Contents): string {
  const lines = data.map((one) => `<tr><th scope="row">${link(one.name, one.title)}</th><td>${one.count}</td></tr>`)
  const fileLines = files.map(
    (file) => `<li>${link(file.name, file.name.replace(/^bestanden\//, ''))} (${formatFileSize(file.size)})</li>`,
  )
  const lost = unreadable.map((file) => `<li>${text(file)}</li>`).join('')
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Mijn gegevens</title>
<style>body{font:17px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.4rem;border-bottom:1px solid #ccc}td{text-align:right}</style>
</head>
<body>
<h1>Gegevens van ${text(name)}</h1>
<p>Deze kopie is gemaakt op ${text(formatMoment(at))}. Wat over jou bewaard wordt, staat hieronder per soort. Een
bestand dat eindigt op .json open je met een browser of een tekstprogramma. Geheimen (zoals je wachtwoord), namen van
medewerkers en het logboek van het portaal staan er niet in.</p>
<h2>Gegevens</h2>
<table><thead><tr><th scope="col">Wat</th><td>Regels</td></tr></thead><tbody>${lines.join('\n')}</tbody></table>
<h2>Bestanden</h2>
${fileLines.length > 0 ? `<ul>${fileLines.join('\n')}</ul>` : '<p>Er zijn geen bestanden.</p>'}
${lost ? `<h2>Niet te lezen</h2><p>Deze bestanden zijn beschadigd of niet meer aanwezig:</p><ul>${lost}</ul>` : ''}
</body>
</html>
`
}

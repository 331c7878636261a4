/** What has a meaning in a path on one of the systems people unpack on. */
const special = /[\p{C}<>:"|?*\\/]/gu

const segment = (text: string): string => {
  const clean = text
    .normalize('NFC')
    .replace(special, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^\.+/, '')
    .slice(0, 120)
  return clean === '' ? 'bestand' : clean
}

/**
 * Gives every entry of one zip a name that leads nowhere else when unpacked, and no two the same (a name that differs in
 * case only is the same on Windows).
 */
export function zipNames(): (folder: readonly string[], name: string) => string {
  const taken = new Set<string>()
  return (folder, name) => {
    const path = [...folder, name].map(segment)
    const last = path.at(-1) ?? ''
    const dot = last.lastIndexOf('.')
    const [stem, extension] = dot > 0 ? [last.slice(0, dot), last.slice(dot)] : [last, '']
    for (let count = 1; ; count += 1) {
      const whole = [...path.slice(0, -1), count === 1 ? last : `${stem} (${count})${extension}`].join('/')
      if (taken.has(whole.toLowerCase())) continue
      taken.add(whole.toLowerCase())
      return whole
    }
  }
}

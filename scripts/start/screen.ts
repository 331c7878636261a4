const isTerminal = process.stdout.isTTY === true
const paint = (code: number, text: string): string => (isTerminal ? `\u001b[${code}m${text}\u001b[0m` : text)

export const bold = (text: string): string => paint(1, text)
export const dim = (text: string): string => paint(2, text)

/** Says what begins now; the answer is how long it took. */
export async function step<T>(title: string, work: () => Promise<T>): Promise<T> {
  const began = Date.now()
  process.stdout.write(`${title} …${isTerminal ? '' : '\n'}`)
  const result = await work()
  const seconds = ((Date.now() - began) / 1000).toFixed(1)
  process.stdout.write(isTerminal ? `\r\u001b[K✓ ${title} ${dim(`${seconds} s`)}\n` : `✓ ${title} ${seconds} s\n`)
  return result
}

/** A bar that grows on one line; without a terminal a line per quarter. */
export function progressBar(title: string): (done: number, total: number) => void {
  let shown = -1
  return (done, total) => {
    const part = total === 0 ? 1 : done / total
    const percentage = Math.floor(part * 100)
    if (isTerminal) {
      const filled = Math.round(part * 30)
      process.stdout.write(`\r\u001b[K  ${title} ${'█'.repeat(filled)}${'░'.repeat(30 - filled)} ${done}/${total}`)
      if (done >= total) process.stdout.write('\r\u001b[K')
    } else if (Math.floor(percentage / 25) > shown) {
      shown = Math.floor(percentage / 25)
      process.stdout.write(`  ${title} ${percentage}%\n`)
    }
  }
}

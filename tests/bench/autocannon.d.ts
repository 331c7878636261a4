/** The part of autocannon that the load figures use; the package has no types of its own. */
declare module 'autocannon' {
  type Options = { url: string; connections: number; duration: number; headers?: Record<string, string> }
  type Summary = { requests: { average: number }; non2xx: number; errors: number; timeouts: number }
  interface Run extends PromiseLike<Summary> {
    on(event: 'response', heard: (client: unknown, status: number, bytes: number, milliseconds: number) => void): void
  }
  export default function autocannon(options: Options): Run
}

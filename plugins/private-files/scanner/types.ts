/** What a virus scanner says of a file. `unavailable`: it could not look. */
export type ScanResult = 'clean' | 'infected' | 'unavailable'

/** A virus scanner. Never throws: not being able to scan is a result. */
export type Scanner = (bytes: Uint8Array) => Promise<ScanResult>

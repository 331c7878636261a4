/** Any address that speaks as OpenAI does. `timeout` in milliseconds, for the whole answer. */
export type ModelSettings = { url: string; key?: string; name: string; timeout: number }

/**
 * What a model writes, piece by piece as it comes.
 * @param asked.system what it is told to be; `prompt` what it is asked; `mostTokens` how long the answer may be
 * @throws when it is away, refuses or takes too long; what was written so far came through
 */
export async function* modelText(
  { url, key, name, timeout }: ModelSettings,
  { system, prompt, mostTokens }: { system: string; prompt: string; mostTokens: number },
): AsyncGenerator<string> {
  const [{ createOpenAICompatible }, { streamText }] = await Promise.all([
    import('@ai-sdk/openai-compatible'),
    import('ai'),
  ])
  const { fullStream } = streamText({
    model: createOpenAICompatible({ name: 'model', baseURL: url, apiKey: key })(name),
    system,
    prompt,
    temperature: 0,
    maxOutputTokens: mostTokens,
    maxRetries: 0,
    abortSignal: AbortSignal.timeout(timeout),
    // Thrown below, where it is told of without the question.
    onError: () => undefined,
  })
  for await (const part of fullStream) {
    if (part.type === 'error') throw part.error
    if (part.type === 'abort') throw new Error('the model took too long')
    if (part.type === 'text-delta') yield part.text
  }
}

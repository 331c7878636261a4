/** Chunks as the body of an answer: the next one is made when the last one was taken, and none when nobody listens any more. */
export function streamed(chunks: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await chunks.next()
        if (done) controller.close()
        else if (value.length > 0) controller.enqueue(value)
        else await this.pull?.(controller)
      },
      async cancel() {
        await chunks.return(undefined)
      },
    },
    { highWaterMark: 0 },
  )
}

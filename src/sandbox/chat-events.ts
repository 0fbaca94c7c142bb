/** Takes a stream of server-sent events apart. Ends with the stream; throws when it is cut. */
export async function readEvents(
  body: ReadableStream<Uint8Array>,
  heard: (id: string, type: string, data: string) => void,
): Promise<void> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let text = '';
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    const blocks = (text + decoder.decode(piece.value, { stream: true })).split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? '';
      if (field('event') !== '') heard(field('id'), field('event'), field('data'));
    }
  }
}

// @ts-check
// Fits the frames of Hasila's embeds on this page to what is in them. Nothing is read, kept or sent.
{
  const frames = () =>
    /** @type {HTMLIFrameElement[]} */ ([...document.querySelectorAll('iframe[data-hasila]')])

  addEventListener('message', ({ data, source, origin }) => {
    const height = data?.hasila
    if (typeof height !== 'number' || !(height > 0 && height < 20000)) return
    for (const frame of frames()) {
      if (frame.contentWindow === source && new URL(frame.src).origin === origin)
        frame.style.height = `${height}px`
    }
  })

  // Frames that were there before this script have said their height already: they are asked again.
  for (const frame of frames()) frame.contentWindow?.postMessage('hasila', '*')
}

/**
 * A Windows icon out of PNG images (the ICO format since Windows Vista: a
 * directory of 16-byte entries, then the PNG files as they are).
 *
 * @param {readonly { size: number, png: Buffer }[]} images square, at most 256 pixels
 * @returns {Buffer}
 */
export function icoOf(images) {
  const header = Buffer.alloc(6 + 16 * images.length)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(images.length, 4)
  let offset = header.length
  images.forEach(({ size, png }, index) => {
    const at = 6 + 16 * index
    // 0 stands for 256
    header.writeUInt8(size % 256, at)
    header.writeUInt8(size % 256, at + 1)
    header.writeUInt16LE(1, at + 4)
    header.writeUInt16LE(32, at + 6)
    header.writeUInt32LE(png.length, at + 8)
    header.writeUInt32LE(offset, at + 12)
    offset += png.length
  })
  return Buffer.concat([header, ...images.map(({ png }) => png)])
}

/** The types of an ICNS file that hold PNG images, and their size in pixels. */
const icnsTypes = { ic11: 32, ic12: 64, ic07: 128, ic13: 256, ic08: 256, ic14: 512, ic09: 512, ic10: 1024 }

/**
 * A macOS icon out of PNG images: blocks of type, length and PNG.
 *
 * @param {readonly { size: number, png: Buffer }[]} images has to hold 32, 64, 128, 256, 512 and 1024 pixels
 * @returns {Buffer}
 */
export function icnsOf(images) {
  const blocks = Object.entries(icnsTypes).map(([type, size]) => {
    const image = images.find((each) => each.size === size)
    if (image === undefined) throw new Error(`No image of ${size} pixels`)
    return block(type, image.png)
  })
  return block('icns', Buffer.concat(blocks))
}

/** Type, length of the whole in big-endian, content. */
function block(type, content) {
  const head = Buffer.alloc(8)
  head.write(type, 0, 'latin1')
  head.writeUInt32BE(8 + content.length, 4)
  return Buffer.concat([head, content])
}

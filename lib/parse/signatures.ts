/** File signatures of formats that hold no article, with the offset. ASCII as text, other bytes as numbers. */
const signatures: readonly (readonly [what: string, at: number, ...pattern: (string | number)[]])[] = [
  ['a PNG image', 0, 0x89, 'PNG', 0x0d, 0x0a],
  ['a JPEG image', 0, 0xff, 0xd8, 0xff],
  ['a GIF image', 0, 'GIF8'],
  ['a WebP image', 8, 'WEBP'],
  ['a TIFF image', 0, 'II', 0x2a, 0],
  ['a TIFF image', 0, 'MM', 0, 0x2a],
  ['an icon', 0, 0, 0, 1, 0],
  ['a Photoshop image', 0, '8BPS'],
  ['an MP4 or HEIC file', 4, 'ftyp'],
  ['a Matroska or WebM video', 0, 0x1a, 0x45, 0xdf, 0xa3],
  ['an AVI or WAV file', 0, 'RIFF'],
  ['an MP3 recording', 0, 'ID3'],
  ['an Ogg recording', 0, 'OggS'],
  ['a FLAC recording', 0, 'fLaC'],
  ['a RAR archive', 0, 'Rar!', 0x1a, 0x07],
  ['a 7-Zip archive', 0, '7z', 0xbc, 0xaf, 0x27, 0x1c],
  ['a bzip2 archive', 0, 'BZh'],
  ['an xz archive', 0, 0xfd, '7zXZ', 0],
  ['a Zstandard archive', 0, 0x28, 0xb5, 0x2f, 0xfd],
  ['a tar archive', 257, 'ustar'],
  ['an old Office document (.doc, .xls, .ppt)', 0, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1],
  ['a PostScript file', 0, '%!PS'],
  ['a database', 0, 'SQLite format 3', 0],
  ['a program', 0, 0x7f, 'ELF'],
  ['a program', 0, 'MZ', 0x90, 0],
  ['a program', 0, 0xcf, 0xfa, 0xed, 0xfe],
  ['a font', 0, 'wOF'],
  ['a WebAssembly module', 0, 0, 'asm'],
];

const bytesOf = (pattern: readonly (string | number)[]): number[] =>
  pattern.flatMap((part) =>
    typeof part === 'number' ? [part] : [...part].map((char) => char.charCodeAt(0)),
  );

/** The kind of a file ("a PNG image") if its first bytes show that it holds no article; otherwise null. */
export function foreignSignature(bytes: Uint8Array): string | null {
  for (const [what, at, ...pattern] of signatures) {
    if (bytesOf(pattern).every((byte, index) => bytes[at + index] === byte)) return what;
  }
  return null;
}

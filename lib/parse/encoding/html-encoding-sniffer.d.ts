declare module 'html-encoding-sniffer' {
  interface Options {
    xml?: boolean;
    /** Label from a Content-Type header or the like. */
    transportLayerEncodingLabel?: string;
    /** Returned where nothing in the bytes or the header names an encoding. */
    defaultEncoding?: string;
    maxPrescanBytes?: number;
  }
  /** Canonical name of the encoding, as the HTML Standard determines it. */
  export default function htmlEncodingSniffer(bytes: Uint8Array, options?: Options): string;
}

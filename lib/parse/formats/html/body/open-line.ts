import { commonScope, type Scope } from './scope.ts';

/** Whether a text is more than white space, which its first character beyond spaces and line breaks mostly tells. */
function hasText(data: string): boolean {
  for (let at = 0; at < data.length; at += 1) {
    const code = data.charCodeAt(at);
    if (code > 0x20 && code < 0x7f) return true;
    if (code !== 0x20 && code !== 0x0a && code !== 0x09 && code !== 0x0d) return /\S/.test(data);
  }
  return false;
}

/** Collects the text of one block while the walk goes through it. */
export class OpenLine {
  text = '';
  linked = 0;
  emphasised = 0;
  links = 0;
  scope: Scope | null = null;
  isBegun = false;

  /** Begins anew where anything was added. */
  clear(): void {
    if (!this.isBegun) return;
    this.text = '';
    this.linked = 0;
    this.emphasised = 0;
    this.links = 0;
    this.scope = null;
    this.isBegun = false;
  }

  add(data: string, scope: Scope, inLink: boolean, inEmphasis: boolean): void {
    this.isBegun = true;
    if (!hasText(data)) {
      if (this.scope !== null) this.text += data;
      return;
    }
    this.text += data;
    this.scope = this.scope === null ? scope : commonScope(this.scope, scope);
    if (inLink) this.linked += data.length;
    if (inEmphasis) this.emphasised += data.length;
  }
}

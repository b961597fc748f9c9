import { SESv2Client } from '@aws-sdk/client-sesv2';
import { folderTransport } from '../delivery/mail/folder.ts';
import { smtpTransport } from '../delivery/mail/smtp.ts';
import type { MailTransport } from '../delivery/mail/transport.ts';
import type { EditionConfig } from './edition-config.ts';
import { patience } from './patience.ts';
import { sesTransport } from './ses-transport.ts';

/** The transport that the configuration names. */
export function transportOf(config: EditionConfig): MailTransport {
  const perSecond = config.MAIL_RATE;
  if (config.MAIL_TRANSPORT === 'folder') return folderTransport(config.MAIL_FOLDER);
  if (config.MAIL_TRANSPORT === 'smtp') return smtpTransport({ url: config.SMTP_URL, perSecond });
  return sesTransport({
    // Without an answer nobody knows whether a mail was sent, so the timeout is as long as a run's reserve allows.
    client: new SESv2Client({ maxAttempts: 1, requestHandler: { ...patience, requestTimeout: 25_000 } }),
    configurationSet: config.SES_CONFIGURATION_SET === '' ? null : config.SES_CONFIGURATION_SET,
    perSecond,
  });
}

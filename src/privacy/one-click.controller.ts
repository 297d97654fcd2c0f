import {
  Controller,
  Get,
  Header,
  HttpCode,
  HttpException,
  Param,
  Post,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import { type Response } from 'express';
import { type IncomingMessage } from 'node:http';
import { Public } from '../api/access.js';
import { HttpContext } from '../api/http-context.js';
import { type RequestContext } from '../api/request-context.js';
import { type Language } from '../config/config.js';
import { refusal } from '../kernel/result.js';
import { ONE_CLICK_PATH } from './preference-link.service.js';
import { PreferenceService } from './preference.service.js';

const HTML = 'text/html; charset=utf-8';

/** Longest body that is read: a form of one field. */
const BODY_LIMIT = 2_048;

/** As a form or in parts: `List-Unsubscribe=One-Click` (RFC 8058, 3.1). */
const ONE_CLICK = /List-Unsubscribe(=|"\s+)One-Click/;

/** The address in `List-Unsubscribe`: it holds a token, so that a mail programme can leave for a person without a page. */
@Controller(ONE_CLICK_PATH)
export class OneClickController {
  constructor(private readonly preferences: PreferenceService) {}

  /**
   * A click asks once more, with one button and without a script. Scanners of mail follow links too: nothing changes here,
   * and whoever found the address in a log reads nothing about anybody.
   */
  @Get(':token')
  @Public()
  @Header('Content-Type', HTML)
  page(@HttpContext() context: RequestContext): string {
    const button = `<button name="List-Unsubscribe" value="One-Click">${context.say('one-click-leave')}</button>`;
    return pageOf(
      context.language,
      `<p>${context.say('one-click-ask')}</p><form method="post">${button}</form>`,
    );
  }

  /** @throws HttpException 400 without the one field that RFC 8058 asks for, 404 for a link that leads nowhere */
  @Post(':token')
  @Public()
  @HttpCode(200)
  async leave(
    @Param('token') token: string,
    @Query('langue') language: string | undefined,
    @Req() request: IncomingMessage,
    @HttpContext() context: RequestContext,
    @Res({ passthrough: true }) response: Response,
  ): Promise<{ message: string } | string> {
    const refuse = (why: ReturnType<typeof refusal>, status: number) => {
      const { code, message } = context.refused(why);
      return new HttpException({ code, message }, status);
    };
    if (!ONE_CLICK.test(await bodyOf(request))) throw refuse(refusal('one-click-missing'), 400);
    const visit = {
      token: token.slice(0, 100),
      language: language === 'en' ? ('en' as const) : ('fr' as const),
      address: context.address,
    };
    const left = await this.preferences.leaveMail(visit);
    if (!left.ok) throw refuse(left.error, left.error.code === 'preference-link-invalid' ? 404 : 429);
    const message = context.say('one-click-done');
    if (!String(request.headers.accept ?? '').includes('text/html')) return { message };
    response.setHeader('Content-Type', HTML);
    return pageOf(context.language, `<p>${message}</p>`);
  }
}

/** A page of its own, which needs nothing else of the service. `content` holds words of the catalogue alone. */
const pageOf = (language: Language, content: string): string =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8">` +
  // Without a referrer for itself, a browser names no origin with the form, and is refused.
  '<meta name="referrer" content="same-origin">' +
  '<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>Levain</title>' +
  '<style>:root{color-scheme:light dark}body{font:1.125rem/1.5 system-ui;max-width:32rem;margin:4rem auto;padding:0 1rem}' +
  `button{font:inherit;padding:.75rem 1.25rem;min-height:2.75rem}</style>${content}</html>`;

/** The beginning of a body, as text; the rest of a longer one is let go. */
async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    if (bytes < BODY_LIMIT) parts.push(part);
    bytes += part.length;
    if (bytes > 64 * BODY_LIMIT) break;
  }
  return Buffer.concat(parts).subarray(0, BODY_LIMIT).toString('latin1');
}

import { Controller, Get, HttpCode, HttpException, Param, Post, Query, Redirect, Req } from '@nestjs/common';
import { type IncomingMessage } from 'node:http';
import { Public } from '../api/access.js';
import { HttpContext } from '../api/http-context.js';
import { type RequestContext } from '../api/request-context.js';
import { refusal } from '../kernel/result.js';
import { ONE_CLICK_PATH, PreferenceLinkService } from './preference-link.service.js';
import { PreferenceService } from './preference.service.js';

/** Longest body that is read: a form of one field. */
const BODY_LIMIT = 2_048;

/** As a form or in parts: `List-Unsubscribe=One-Click` (RFC 8058, 3.1). */
const ONE_CLICK = /List-Unsubscribe(=|"\s+)One-Click/;

/** The address in `List-Unsubscribe`: it holds a token, so that a mail programme can leave for a person without a page. */
@Controller(ONE_CLICK_PATH)
export class OneClickController {
  constructor(
    private readonly links: PreferenceLinkService,
    private readonly preferences: PreferenceService,
  ) {}

  /** A click leads to the person's page. Scanners of mail follow links too: nothing changes here. */
  @Get(':token')
  @Public()
  @Redirect()
  page(@Param('token') token: string, @Query('langue') language: string | undefined) {
    const url = this.links.pageUrl(
      /^[\w-]{1,100}$/.test(token) ? token : '',
      language === 'en' ? 'en' : 'fr',
    );
    return { url, statusCode: 303 };
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
  ): Promise<{ message: string }> {
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
    return { message: context.say('one-click-done') };
  }
}

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

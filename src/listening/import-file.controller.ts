import { Controller, HttpException, Param, Put, Req } from '@nestjs/common';
import { type IncomingMessage } from 'node:http';
import { Requires } from '../api/access.js';
import { HttpContext } from '../api/http-context.js';
import { type SignedInContext } from '../api/request-context.js';
import { isId } from '../kernel/id.js';
import { refusal } from '../kernel/result.js';
import { UploadService } from './upload.service.js';

/** Takes the file of an import as a raw body, which streams into the sealed spool and is never whole in memory. */
@Controller('imports')
export class ImportFileController {
  constructor(private readonly uploads: UploadService) {}

  /** @returns the import's state; a refusal as `{ code, message }` with status 404, 409, 413, 415 or 422 */
  @Put(':id/file')
  @Requires('import-files')
  async receive(
    @Param('id') id: string,
    @Req() request: IncomingMessage,
    @HttpContext() context: SignedInContext,
  ): Promise<{ id: string; state: string }> {
    const refuse = (error: ReturnType<typeof refusal>) => {
      const { code, message } = context.refused(error);
      return new HttpException({ code, message }, STATUS[code] ?? 422);
    };
    if (!isId(id)) throw refuse(refusal('not-found'));
    // A form would wrap the file into boundaries, and the reader would blame the file.
    if (request.headers['content-type']?.startsWith('multipart/') === true)
      throw refuse(refusal('upload-not-raw'));
    const received = await this.uploads.receive(context.viewer.scopeFor('import-files'), id, request);
    if (!received.ok) throw refuse(received.error);
    return { id: received.value.id, state: received.value.state };
  }
}

const STATUS: Readonly<Record<string, number>> = {
  'not-found': 404,
  'upload-too-large': 413,
  'upload-received-already': 409,
  'upload-not-raw': 415,
};

import { currentLanguage } from '../ui/language.js';
import { RequestFailed } from './execute.js';

/** What the service answered to a file it would not take: a sentence in the reader's language. */
export class FileRefused extends Error {}

/** The reader stopped the sending: nothing went wrong. */
export class UploadStopped extends Error {}

/**
 * Sends a file as a raw body, telling how many bytes have left. XMLHttpRequest, because fetch cannot tell the
 * progress of a request's body.
 */
export function upload(
  path: string,
  file: File,
  onProgress: (sent: number, total: number) => void,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', path);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('accept-language', currentLanguage());
    request.upload.onprogress = (event) => onProgress(event.loaded, event.total);
    request.onabort = () => reject(new UploadStopped());
    signal.addEventListener('abort', () => request.abort());
    request.onerror = () => reject(new RequestFailed('network'));
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) return resolve();
      if (request.status === 401) return reject(new RequestFailed('signed-out'));
      const sentence = refusalOf(request.responseText);
      reject(sentence ? new FileRefused(sentence) : new RequestFailed('failed'));
    };
    request.send(file);
  });
}

function refusalOf(body: string): string | null {
  try {
    const answer = JSON.parse(body) as { message?: unknown };
    return typeof answer.message === 'string' ? answer.message : null;
  } catch {
    return null;
  }
}

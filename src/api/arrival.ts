import { type RequestHandler } from 'express';

/** Files arrive for as long as the server lets any request; to send one takes a session. */
const UPLOADS = '/imports/';

/**
 * Closes the connection of a request that has not arrived whole in time. The server's own limit is that of a large export on
 * a slow line: without this one, whoever sends a byte now and then, unknown to us, would hold connections for hours.
 * @param milliseconds from the headers on
 */
export const arrivesWithin =
  (milliseconds: number): RequestHandler =>
  (request, response, next) => {
    const limit = () => {
      if (request.complete) return;
      const late = setTimeout(() => request.complete || request.socket.destroy(), milliseconds);
      late.unref();
      request.once('end', () => clearTimeout(late));
    };
    // A file that was answered before it had come was refused: nobody waits for the rest.
    if (request.path.startsWith(UPLOADS)) response.once('finish', limit);
    else limit();
    next();
  };

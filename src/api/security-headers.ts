import helmet from 'helmet';
import { type RequestHandler } from 'express';
import { type Config } from '../config/config.js';

/**
 * Nothing from elsewhere, nothing framed, no address told to others. Inline styles alone are allowed: the component
 * library sets sizes through them.
 */
export function securityHeaders(config: Config): RequestHandler {
  const isHttps = config.publicUrl?.startsWith('https:') ?? false;
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        'style-src': ["'self'", "'unsafe-inline'"],
        'img-src': ["'self'", 'data:', 'blob:'],
        'font-src': ["'self'"],
        'connect-src': ["'self'"],
        'manifest-src': ["'self'"],
        'worker-src': ["'self'"],
        'form-action': ["'self'"],
        'base-uri': ["'none'"],
        'frame-ancestors': ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    frameguard: { action: 'deny' },
    strictTransportSecurity: isHttps,
  });
}

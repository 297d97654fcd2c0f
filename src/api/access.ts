import { SetMetadata } from '@nestjs/common';
import { type Capability } from './viewer.js';

/** What a root field or route declares of who may call it. Without one it is refused to everybody. */
export type Access =
  | { readonly kind: 'public' }
  | { readonly kind: 'signed-in' }
  | { readonly kind: 'requires'; readonly capabilities: readonly Capability[] };

/** Where the declaration stands on a handler. */
export const ACCESS = 'levain:access';

const declare = (access: Access) => SetMetadata(ACCESS, access);

/** Anybody may call it. The list of public operations is a reviewed snapshot in the architecture tests. */
export const Public = () => declare({ kind: 'public' });

/** Any signed-in member of staff may call it. */
export const SignedIn = () => declare({ kind: 'signed-in' });

/** Only staff whose roles grant every one of these capabilities. */
export const Requires = (...capabilities: [Capability, ...Capability[]]) =>
  declare({ kind: 'requires', capabilities });

/**
 * French text as a keyboard types it, set as it is printed: a narrow space that does not break before ; ! ? and a wide one
 * before : and within « ». Addresses and hours have no space there, and stay.
 */
export const typeset = (text: string): string =>
  text
    .replace(/ ([;!?])/g, '\u202f$1')
    .replace(/ ([:»])/g, '\u00a0$1')
    .replace(/« /g, '«\u00a0')
    .replace(/(\d) ([€%])/g, '$1\u00a0$2');

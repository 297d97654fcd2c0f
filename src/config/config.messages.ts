/** Sentences about a wrong environment variable; `{name}` and `{value}` are filled in. */
export const CONFIG_MESSAGES = {
  fr: {
    'postgres-url': '{name} doit être une adresse postgresql://utilisateur@hôte/base.',
    url: '{name} doit être une adresse http:// ou https:// complète, pas « {value} ».',
    'smtp-url': '{name} doit être une adresse smtp:// ou smtps://.',
    port: '{name} doit être un port entre 0 et 65535, pas « {value} ».',
    count: '{name} doit être un nombre entier à partir de 2, pas « {value} ».',
    proxies: '{name} doit nommer des adresses IP ou des réseaux, séparés par des virgules, pas « {value} ».',
    language: '{name} doit être fr ou en, pas « {value} ».',
    text: '{name} ne doit pas être vide.',
  },
  en: {
    'postgres-url': '{name} must be an address like postgresql://user@host/database.',
    url: '{name} must be a complete http:// or https:// address, not “{value}”.',
    'smtp-url': '{name} must be an smtp:// or smtps:// address.',
    port: '{name} must be a port between 0 and 65535, not “{value}”.',
    count: '{name} must be a whole number of at least 2, not “{value}”.',
    proxies: '{name} must name IP addresses or networks, separated by commas, not “{value}”.',
    language: '{name} must be fr or en, not “{value}”.',
    text: '{name} must not be empty.',
  },
} as const;

/** Which rule a variable broke. */
export type ConfigCode = keyof (typeof CONFIG_MESSAGES)['fr'];

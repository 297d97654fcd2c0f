/** Sentences about a database that cannot be served; `{name}` is filled in. */
export const DATABASE_MESSAGES = {
  fr: {
    unreachable: 'Le serveur PostgreSQL {host} ne répond pas.',
    'sign-in':
      'Le serveur {host} refuse le rôle {role} pour la base {database}\u00a0: vérifiez le mot de passe et les noms.',
    'too-old': 'PostgreSQL {version} est trop ancien\u00a0: il faut la version 15 ou une plus récente.',
    'role-missing':
      'Le rôle {role} n’existe pas et le propriétaire ne peut pas le créer\u00a0: créez-le, puis indiquez DATABASE_APP_URL.',
    'role-bypasses-security':
      'Le rôle {role} contourne le cloisonnement des organisations\u00a0: il ne doit pas servir.',
    'role-owns-tables':
      'Le rôle {role} possède des tables, le cloisonnement ne le lierait pas\u00a0: il ne doit pas servir.',
    'role-cannot-sign-in':
      'Le rôle {role} existe avec un autre mot de passe\u00a0: indiquez DATABASE_APP_URL.',
    'keys-missing':
      'La base a été écrite avec des clés absentes d’ici ({keys})\u00a0: remettez le fichier {path} depuis sa sauvegarde.',
    'migrations-pending':
      'La base est plus ancienne que ce programme\u00a0: lancez «\u00a0levain migrate\u00a0» avec DATABASE_URL.',
    'owner-unknown':
      'Pour mettre la base à jour, il faut l’adresse du propriétaire\u00a0: indiquez DATABASE_URL.',
    'not-installed': 'Aucun PostgreSQL intégré n’existe pour cette machine\u00a0: indiquez DATABASE_URL.',
    'no-account':
      'PostgreSQL ne tourne pas sous root et aucun autre compte n’existe\u00a0: indiquez DATABASE_URL.',
    'does-not-start': 'PostgreSQL ne démarre pas\u202f; ses propres mots sont dans {path}.',
  },
  en: {
    unreachable: 'The PostgreSQL server {host} does not answer.',
    'sign-in':
      'The server {host} refuses the role {role} for the database {database}: check the password and the names.',
    'too-old': 'PostgreSQL {version} is too old: version 15 or newer is needed.',
    'role-missing':
      'The role {role} does not exist and the owner may not create it: create it, then set DATABASE_APP_URL.',
    'role-bypasses-security': 'The role {role} bypasses the walls between organisations: it must not serve.',
    'role-owns-tables': 'The role {role} owns tables, so the walls would not bind it: it must not serve.',
    'role-cannot-sign-in': 'The role {role} exists with another password: set DATABASE_APP_URL.',
    'keys-missing':
      'The database was written with keys that are not here ({keys}): put {path} back from its backup.',
    'migrations-pending': 'The database is older than this program: run “levain migrate” with DATABASE_URL.',
    'owner-unknown': 'Updating the database takes the owner’s address: set DATABASE_URL.',
    'not-installed': 'No embedded PostgreSQL exists for this machine: set DATABASE_URL.',
    'no-account': 'PostgreSQL does not run as root and there is no other account: set DATABASE_URL.',
    'does-not-start': 'PostgreSQL does not start; its own words stand in {path}.',
  },
} as const;

/** Why a database is not served. */
export type DatabaseCode = keyof (typeof DATABASE_MESSAGES)['fr'];

/** Passwords that are hashed already. */

/** Whether text is a bcrypt hash, such as `$2a$12$` and 53 more characters. No password that people think of is. */
export const isBcryptHash = (text: string): boolean => /^\$2[abxy]\$\d\d\$[./A-Za-z0-9]{53}$/.test(text);

## User names

fault-names-request = The request for user names cannot be read. It needs a pattern, a transliteration, a domain and the people.
fault-names-pattern-brace = The pattern holds { $found }, which is no part of a name. Use first, last, f, l, or a length as in first:3, each in braces.
fault-names-pattern-character = The pattern holds the character { $found }, which a user name does not take before the @.
fault-names-pattern-empty = The pattern is empty: it gives no user name.
fault-names-domain-missing = The domain for the user names is missing.
fault-names-domain = { $domain } is not a domain. Give the part behind the @ only, such as contoso.com.

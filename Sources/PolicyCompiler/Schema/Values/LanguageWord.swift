/// `da` and `en` where a policy names a language.
extension Language: SchemaWord {}

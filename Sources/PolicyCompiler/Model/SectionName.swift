/// The sections of a document, by the names under which a policy orders them and places clauses.
enum SectionName: String, SchemaWord {
  case introduction
  case whoWeAre = "who-we-are"
  case purposes, data, sources, recipients, transfers, retention, cookies, rights, complaint, security
  case children
  case processorActivities = "processor-activities"
  case definitions, changes, contact
}

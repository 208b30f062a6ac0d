/// Everything that a compilation depends on, as plain values: no later step reads a file, a clock or a locale.
public struct Inputs: Sendable {
  /// The path of the policy to compile; a key of `files`.
  public var policy: String
  /// The policy and the files that it imports, by path relative to the project, separated by `/`.
  public var files: [String: [UInt8]]
  /// The day on which the law is looked up; without it the policy's effective date.
  public var asOf: CalendarDate?
  /// The policy as it was last published, if the new one is to be compared with it.
  public var previous: PreviousPolicy?
  /// Templates of the project that stand in place of ours, by path relative to the templates folder.
  public var templates: [String: [UInt8]]
  /// The folder that template diagnostics show in front of an overriding template.
  public var templatesFolder: String

  /// Collects the inputs of one compilation.
  public init(
    policy: String,
    files: [String: [UInt8]],
    asOf: CalendarDate? = nil,
    previous: PreviousPolicy? = nil,
    templates: [String: [UInt8]] = [:],
    templatesFolder: String = "templates"
  ) {
    self.policy = policy
    self.files = files
    self.asOf = asOf
    self.previous = previous
    self.templates = templates
    self.templatesFolder = templatesFolder
  }
}

import Foundation
import Testing

@testable import PolicyCompiler

/// The structure that ARCHITECTURE.md promises.
@Suite struct ArchitectureTests {
  /// Each layer uses only those before it. Model and Schema are one: a struct and how it is read.
  static let layers: [[String]] = [
    ["Source"], ["Text"], ["Diagnostics"], ["Syntax"], ["Model", "Schema"], ["Law"], ["Binding"], ["Rules"],
    ["Backends"], ["Reading"], ["Coverage"],
    ["Difference"], ["Preview"], ["Starter"],
  ]

  struct File: Sendable {
    let path: String
    let layer: Int
    let code: String
  }

  static let root = "Sources/PolicyCompiler/"

  static let files: [File] = {
    let folder = Project.root.appending(path: root).path()
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".swift") }.sorted().compactMap { name in
      let top = String(name.prefix { $0 != "/" })
      guard let layer = layers.firstIndex(where: { $0.contains(top) }) else { return nil }
      return File(path: name, layer: layer, code: code(Project.text(root + name)))
    }
  }()

  @Test func noLayerNamesATypeAboveIt() throws {
    var homes: [String: Int] = [:]
    let declaration =
      /(?m)^(?:public |package |private |fileprivate )?(?:final )?(?:struct|enum|class|protocol|actor|typealias) ([A-Z]\w+)/
    for file in Self.files {
      for match in file.code.matches(of: declaration) where !match.output.0.hasPrefix("private") {
        let name = String(match.output.1)
        homes[name] = min(homes[name] ?? .max, file.layer)
      }
    }
    #expect(homes.count > 100, "the declarations are found")
    let nested = /\n +(?:struct|enum) ([A-Z]\w+)/
    for file in Self.files {
      // A type inside another may share its name with one above.
      let own = Set(file.code.matches(of: nested).map { String($0.output.1) })
      for name in Set(file.code.matches(of: /\b[A-Z]\w+/).map { String($0.output) }) {
        if let home = homes[name], home > file.layer, !own.contains(name) {
          Issue.record("\(file.path) names \(name), which belongs to \(Self.layers[home])")
        }
      }
    }
  }

  @Test func everyFolderIsALayer() throws {
    let folder = Project.root.appending(path: Self.root).path()
    let folders = try FileManager.default.contentsOfDirectory(atPath: folder).filter {
      !$0.hasSuffix(".swift")
    }
    #expect(Set(folders) == Set(Self.layers.flatMap(\.self)))
  }

  /// No Foundation, no clock, no environment: the same inputs give the same bytes.
  @Test(arguments: ["Mustache", "PolicyCompiler"])
  func theCompilerIsPure(_ target: String) throws {
    let folder = Project.root.appending(path: "Sources/" + target).path()
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) where name.hasSuffix(".swift") {
      let code = Self.code(Project.text("Sources/\(target)/\(name)"))
      for word in [
        "import Foundation", "import Glibc", "Date()", "ProcessInfo", "FileManager", "getenv",
      ] {
        #expect(!code.contains(word), "\(name) contains \(word)")
      }
      #expect(code.firstMatch(of: /\bprint\(/) == nil, "\(name) prints")
    }
  }

  /// A rule that is written but not listed would never speak.
  @Test func everyRuleFileIsListed() throws {
    let rules = Self.files.filter { $0.path.hasPrefix("Rules/") }
    let counts = rules.map { $0.code.matches(of: /static let \w+ = Rule\(/).count }
    #expect(counts.allSatisfy { $0 <= 1 }, "one rule, one file")
    #expect(counts.reduce(0, +) == Rule.all.count, "one rule, one line in the list of its topic")
    #expect(Set(Rule.all.map(\.explanation.code)).count == Rule.all.count)
  }

  @Test func theTemplatesInTheBinaryAreThoseOfTheFolder() throws {
    let folder = Project.root.appending(path: "templates").path()
    var isFolder: ObjCBool = false
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder).filter {
      FileManager.default.fileExists(atPath: folder + "/" + $0, isDirectory: &isFolder) && !isFolder.boolValue
    }
    #expect(Set(EmbeddedTemplates.files.map(\.name)) == Set(names), "touch Package.swift and build again")
    for (name, text) in EmbeddedTemplates.files {
      #expect(
        text.description == Project.text("templates/" + name),
        "\(name): touch Package.swift and build again"
      )
    }
  }

  /// The code without comments and texts, where a higher layer may well be mentioned.
  private static func code(_ text: String) -> String {
    text.replacing(/\/\/.*/, with: "").replacing(/"""[\s\S]*?"""/, with: "").replacing(
      /"(\\.|[^"\\\n])*"/,
      with: "\"\""
    )
  }
}

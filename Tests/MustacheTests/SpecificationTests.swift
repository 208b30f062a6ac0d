import Mustache
import Testing

/// The engine against the cases of the specification itself; the other suites cover the same ground without data.
@Suite struct SpecificationTests {
  @Test(.enabled(if: SpecificationData.isAvailable, SpecificationData.source), arguments: caseCounts)
  func isComplete(file: String, count: Int) {
    #expect(SpecificationData.cases(file).count == count)
  }

  @Test(
    .enabled(if: SpecificationData.isAvailable, SpecificationData.source),
    arguments: SpecificationData.cases("comments")
  )
  func comments(_ example: SpecificationData.Case) { check(example) }

  @Test(
    .enabled(if: SpecificationData.isAvailable, SpecificationData.source),
    arguments: SpecificationData.cases("delimiters")
  )
  func delimiters(_ example: SpecificationData.Case) { check(example) }

  @Test(
    .enabled(if: SpecificationData.isAvailable, SpecificationData.source),
    arguments: SpecificationData.cases("interpolation")
  )
  func interpolation(_ example: SpecificationData.Case) { check(example) }

  @Test(
    .enabled(if: SpecificationData.isAvailable, SpecificationData.source),
    arguments: SpecificationData.cases("inverted")
  )
  func invertedSections(_ example: SpecificationData.Case) { check(example) }

  @Test(
    .enabled(if: SpecificationData.isAvailable, SpecificationData.source),
    arguments: SpecificationData.cases("partials")
  )
  func partials(_ example: SpecificationData.Case) { check(example) }

  @Test(
    .enabled(if: SpecificationData.isAvailable, SpecificationData.source),
    arguments: SpecificationData.cases("sections")
  )
  func sections(_ example: SpecificationData.Case) { check(example) }

  @Test(
    .enabled(if: SpecificationData.isAvailable, SpecificationData.source),
    arguments: SpecificationData.cases("~inheritance")
  )
  func inheritance(_ example: SpecificationData.Case) { check(example) }

  @Test(
    .enabled(if: SpecificationData.isAvailable, SpecificationData.source),
    arguments: SpecificationData.cases("~dynamic-names")
  )
  func dynamicNames(_ example: SpecificationData.Case) { check(example) }
}

private let caseCounts = [
  ("comments", 12),
  ("delimiters", 14),
  ("interpolation", 42),
  ("inverted", 22),
  ("partials", 12),
  ("sections", 34),
  ("~inheritance", 27),
  ("~dynamic-names", 21),
]

private func check(_ example: SpecificationData.Case) {
  check(
    example.template,
    example.data.value,
    partials: example.partials ?? [:],
    renders: example.expected
  )
}

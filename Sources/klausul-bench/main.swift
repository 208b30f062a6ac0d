import Foundation
import PolicyCompiler

// Times check and build at 1, 100 and 1,000 policies, beside the time of merely copying the same output files.
// Then one policy of 1, 10 and 100 times the size: the work is linear in the input.
// swift run -c release klausul-bench [MOST]

let clock = ContinuousClock()

/// The fastest of several runs: what the machine can do when nothing disturbs it.
func fastest(of runs: Int, _ work: () throws -> Void) rethrows -> Double {
  var best = Double.infinity
  for _ in 0..<runs {
    let time = try clock.measure(work)
    best = min(best, Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18)
  }
  return best
}

func inputs(_ count: Int) -> [Inputs] {
  (1...count).map { number in
    let path = "policies/p\(number).policy"
    return Inputs(policy: path, files: [path: Array(SyntheticPolicy.text(number).utf8)])
  }
}

func milliseconds(_ seconds: Double) -> String {
  let tenths = Int((seconds * 10_000).rounded())
  return "\(tenths / 10).\(tenths % 10) ms"
}

func row(_ name: String, _ seconds: Double, _ bytes: Int, _ count: Int) {
  let throughput = Int(Double(bytes) / 1e6 / max(seconds, 1e-9))
  let columns = [
    name.padding(toLength: 28, withPad: " ", startingAt: 0), milliseconds(seconds),
    milliseconds(seconds / Double(count)) + " each", "\(throughput) MB/s",
  ]
  print("  " + columns.joined(separator: "   "))
}

let most = CommandLine.arguments.dropFirst().first.flatMap(Int.init) ?? 1000
let folder = FileManager.default.temporaryDirectory.appending(
  path: "klausul-bench-\(ProcessInfo.processInfo.processIdentifier)"
)
defer { try? FileManager.default.removeItem(at: folder) }

for count in [1, 100, 1000] where count <= most {
  let policies = inputs(count)
  let read = policies.reduce(0) { $0 + ($1.files[$1.policy]?.count ?? 0) }
  let runs = count == 1 ? 50 : count == 100 ? 5 : 3
  let problems = policies.flatMap { Compiler.check($0).diagnostics }.filter { $0.severity != .note }
  precondition(problems.isEmpty, "the benchmark's policies are clean: \(problems.first?.message.en ?? "")")

  var artifacts: [Artifact] = []
  let check = fastest(of: runs) { for policy in policies { _ = Compiler.check(policy) } }
  let build = fastest(of: runs) { artifacts = policies.flatMap { Compiler.build($0).artifacts } }
  let written = artifacts.reduce(0) { $0 + $1.bytes.count }

  let source = folder.appending(path: "\(count)")
  for artifact in artifacts {
    let file = source.appending(path: artifact.path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(artifact.bytes).write(to: file)
  }
  let copy = try fastest(of: runs) {
    let copied = folder.appending(path: "copy")
    try? FileManager.default.removeItem(at: copied)
    try FileManager.default.copyItem(at: source, to: copied)
  }

  print(
    "\(count) \(count == 1 ? "policy" : "policies"): \(read / 1000) kB in, \(artifacts.count) files and \(written / 1000) kB out"
  )
  row("check", check, read, count)
  row("build (in memory)", build, written, count)
  row("copying the output files", copy, written, count)
}

// One policy that grows: what is linear takes ten times as long for ten times as much.
for times in [1, 10, 100] {
  let path = "policies/large.policy"
  let bytes = Array(SyntheticPolicy.text(1, purposes: 10 * times, cookies: 20 * times).utf8)
  let policy = Inputs(policy: path, files: [path: bytes])
  print("one policy of \(10 * times) purposes and \(20 * times) cookies: \(bytes.count / 1000) kB in")
  row("check", fastest(of: 3) { _ = Compiler.check(policy) }, bytes.count, times)
  row("build (in memory)", fastest(of: 3) { _ = Compiler.build(policy) }, bytes.count, times)
}

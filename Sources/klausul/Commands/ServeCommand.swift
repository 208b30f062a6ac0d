import Foundation
import PolicyCompiler
import PolicyServer

/// `klausul serve`: shows the policies in a browser while they are being written.
enum ServeCommand {
  private static let standardPort: UInt16 = 8737
  private static let otherPorts: UInt16 = 20
  /// How often files are looked at.
  private static let interval = Swift.Duration.milliseconds(20)

  static func run(
    _ arguments: Arguments,
    in session: Session,
    with compiler: CompilerFace
  ) throws(CommandError) -> ExitStatus {
    var workspace = Workspace(arguments, in: session, with: compiler)
    _ = workspace.update()
    // What is wrong from the beginning is a mistake of the command line.
    if let problem = workspace.problem { throw problem }
    let server = try listen(arguments.value(of: .port).flatMap { UInt16($0) })
    let site = PreviewSite()
    let interruption = Interruption()
    defer { interruption.end() }
    say(
      Message(
        da: "Se politikkerne på http://localhost:\(server.port)/ – Ctrl-C stopper",
        en: "See the policies at http://localhost:\(server.port)/ – Ctrl-C stops"
      ),
      session
    )
    server.run(
      every: interval,
      tick: {
        let changed = workspace.update()
        guard !changed.isEmpty else { return [] }
        report(changed, workspace, session)
        return [([workspace.state] + changed).joined(separator: " ")]
      },
      greeting: { workspace.state },
      respond: { site.response(to: $0, workspace, in: session.language) },
      isStopped: { Interruption.hasHappened }
    )
    say(Message(da: "Stoppet", en: "Stopped"), session)
    return .fine
  }

  private static func listen(_ port: UInt16?) throws(CommandError) -> HTTPServer {
    let first = port ?? standardPort
    let last = port ?? standardPort + otherPorts
    var failure = ServerError.unknown
    for port in first...last {
      do throws(ServerError) {
        return try HTTPServer(port: port)
      } catch {
        failure = error
        guard error.code == EADDRINUSE else { break }
      }
    }
    let reason =
      failure.code == EADDRINUSE
      ? Message(da: "den er optaget", en: "it is taken") : DiskError(code: failure.code).reason
    throw CommandError(
      Message(
        da: "port \(first) kan ikke bruges: \(reason.da)",
        en: "port \(first) cannot be used: \(reason.en)"
      ),
      help: [
        Message(da: "vælg en anden: --port 0 tager en ledig", en: "choose another: --port 0 takes a free one")
      ]
    )
  }

  /// One line for each policy that was built anew.
  private static func report(_ changed: [String], _ workspace: Workspace, _ session: Session) {
    if let problem = workspace.problem {
      session.output.print(problem.text(in: session.language), to: .messages)
    }
    for policy in workspace.policies where changed.contains(policy.id) {
      let summary = policy.run.summary(in: session.language)
      if session.voice != .quiet { session.output.print("\(policy.path): \(summary)", to: .messages) }
    }
    session.output.flush()
  }

  private static func say(_ message: Message, _ session: Session) {
    session.output.print(message[session.language] + "\n", to: .messages)
    session.output.flush()
  }
}

import PolicyCompiler

/// `klausul fmt`: gives files the one layout of the language.
enum FormatCommand {
  /// The operand that stands for standard input.
  static let standardInput = "-"

  static func run(_ arguments: Arguments, in session: Session) throws(CommandError) -> ExitStatus {
    if arguments.operands.contains(standardInput) { return try pipe(arguments, in: session) }
    let files = try PolicyFinder(directory: session.directory).findAll(arguments.operands)
    var changed: [Change] = []
    var unreadable: [(path: String, folder: String, report: Report)] = []
    for file in files {
      let bytes = try read(file)
      let formatting = Compiler.format(bytes, at: file.path)
      if let formatted = formatting.bytes {
        guard let line = formatting.firstChangedLine else { continue }
        changed.append(Change(file: file, line: line, bytes: formatted))
      } else {
        unreadable.append((file.shown, file.project.folder, formatting.report))
      }
    }
    if !arguments.has(.check) {
      try Interruption.postponed { () throws(CommandError) in
        for change in changed { try write(change) }
      }
    }
    say(changed, of: files.count - unreadable.count, arguments, session)
    show(unreadable, in: session)
    return unreadable.isEmpty && (changed.isEmpty || !arguments.has(.check)) ? .fine : .failed
  }

  /// A file that is not laid out as it should be.
  private struct Change {
    let file: PolicyFile
    let line: Int
    let bytes: [UInt8]
  }

  /// Standard input to standard output; where it cannot be read nothing is printed, so that an editor keeps its text.
  private static func pipe(_ arguments: Arguments, in session: Session) throws(CommandError) -> ExitStatus {
    guard arguments.operands.count == 1 else {
      throw CommandError(
        Message(da: "»-« kan ikke stå sammen med andre stier", en: "‘-’ cannot stand beside other paths")
      )
    }
    let bytes: [UInt8]
    do throws(DiskError) {
      bytes = try session.input()
    } catch {
      throw error.reading("standard input")
    }
    let formatting = Compiler.format(bytes, at: standardInput)
    guard let formatted = formatting.bytes else {
      show([(standardInput, "", formatting.report)], in: session)
      return .failed
    }
    if arguments.has(.check) { return formatting.firstChangedLine == nil ? .fine : .failed }
    session.output.print(String(decoding: formatted, as: UTF8.self), to: .result)
    return .fine
  }

  private static func read(_ file: PolicyFile) throws(CommandError) -> [UInt8] {
    do throws(DiskError) {
      return try Disk.read(PathText.joined(file.project.root, file.path))
    } catch {
      throw error.reading(file.shown)
    }
  }

  private static func write(_ change: Change) throws(CommandError) {
    let path = PathText.joined(change.file.project.root, change.file.path)
    do throws(DiskError) {
      try Disk.replace(Disk.realPath(path) ?? path, with: change.bytes)
    } catch {
      throw error.writing(change.file.shown)
    }
  }

  private static func show(
    _ reports: [(path: String, folder: String, report: Report)],
    in session: Session
  ) {
    guard !reports.isEmpty else { return }
    let run = RunReport(reports, isStrict: false)
    let terminal = TerminalReport(language: session.language, colour: session.isColoured)
    session.output.print(terminal.render(run), to: .messages)
  }

  private static func say(_ changed: [Change], of count: Int, _ arguments: Arguments, _ session: Session) {
    let isCheck = arguments.has(.check)
    let what =
      isCheck
      ? Message(da: "er ikke formateret", en: "is not laid out")
      : Message(da: "formateret", en: "laid out")
    var lines = changed.map { "\($0.file.shown):\($0.line): \(what[session.language])" }
    let unchanged = count - changed.count
    let summary: Message
    if changed.isEmpty {
      summary = Message(
        da: count == 1
          ? "1 fil er formateret, som den skal være" : "\(count) filer er formateret, som de skal være",
        en: count == 1
          ? "1 file is laid out as it should be" : "\(count) files are laid out as they should be"
      )
    } else if isCheck {
      summary = Message(da: "formatér dem med: klausul fmt", en: "lay them out with: klausul fmt")
    } else {
      summary = Message(
        da: (changed.count == 1 ? "1 fil formateret" : "\(changed.count) filer formateret")
          + (unchanged == 1 ? ", 1 uændret" : ", \(unchanged) uændrede"),
        en: (changed.count == 1 ? "1 file laid out" : "\(changed.count) files laid out")
          + ", \(unchanged) unchanged"
      )
    }
    if count > 0 { lines.append(summary[session.language]) }
    // What is not laid out is what a check is asked for; everything else is good to know.
    guard session.voice != .quiet || isCheck && !changed.isEmpty else { return }
    session.output.print(lines.map { $0 + "\n" }.joined(), to: .messages)
  }
}

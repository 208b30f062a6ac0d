import PolicyCompiler

/// What a shell needs to complete a command line, made from the table of commands.
struct Completions {
  let language: Language

  /// The shells that can complete.
  enum Shell: String, CaseIterable { case bash, zsh, fish }

  func script(for shell: Shell) -> String {
    switch shell {
    case .bash: bash
    case .zsh: zsh
    case .fish: fish
    }
  }

  private static let header = "# Made by: klausul completions"

  /// What can stand behind an option: words, files, folders, or something that only the user knows.
  private enum Values {
    case none, words([String]), files, folders, anything
  }

  private func values(of option: Option) -> Values {
    switch option.value {
    case .nothing: .none
    case .oneOf(let words), .named(_, let words): .words(words)
    case .day: .words(["today"])
    case .folder: .folders
    case .file, .path: .files
    case .text where option.name == .does: .words(Starter.Activity.allCases.map(\.rawValue))
    case .text, .port, .revision: .anything
    }
  }

  /// What can stand behind a command: paths, or words.
  private func operands(of command: Command) -> Values {
    switch command.name {
    case .check, .build, .serve, .format, .diff: .files
    case .explain: .words(Compiler.codes)
    case .help: .words(CommandName.allCases.map(\.rawValue))
    case .completions: .words(Shell.allCases.map(\.rawValue))
    case .new: .anything
    case .language: .none
    }
  }

  private var names: [String] { Command.all.map(\.name.rawValue) }

  private func spellings(of option: Option) -> [String] {
    ["--" + option.name.rawValue] + (option.letter.map { ["-\($0)"] } ?? [])
  }
}

// MARK: - bash

extension Completions {
  private var bash: String {
    let cases = Command.all.map { command in
      """
          \(command.name.rawValue))
            case "$before" in
      \(bashValues(of: command.options))      esac
            if [[ "$word" == -* ]]; then
              COMPREPLY=($(compgen -W "\(command.options.flatMap(spellings).joined(separator: " "))" -- "$word"))
            else
              \(bashReply(operands(of: command)))
            fi ;;
      """
    }.joined(separator: "\n")
    return """
      \(Self.header) bash
      _klausul() {
        local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}"
        COMPREPLY=()
        if (( COMP_CWORD == 1 )); then
          COMPREPLY=($(compgen -W "\((names + Option.global.flatMap(spellings)).joined(separator: " "))" -- "$word"))
          return
        fi
        case "${COMP_WORDS[1]}" in
      \(cases)
        esac
      }
      complete -o filenames -F _klausul klausul

      """
  }

  private func bashValues(of options: [Option]) -> String {
    options.filter { $0.placeholder != nil }.map { option in
      "        \(spellings(of: option).joined(separator: "|"))) \(bashReply(values(of: option))); return ;;\n"
    }.joined()
  }

  private func bashReply(_ values: Values) -> String {
    switch values {
    case .none, .anything: "COMPREPLY=()"
    case .words(let words): "COMPREPLY=($(compgen -W \"\(words.joined(separator: " "))\" -- \"$word\"))"
    case .files: "COMPREPLY=($(compgen -f -- \"$word\"))"
    case .folders: "COMPREPLY=($(compgen -d -- \"$word\"))"
    }
  }
}

// MARK: - zsh

extension Completions {
  private var zsh: String {
    let commands = Command.all.map { "    \(quoted("\($0.name.rawValue):\($0.summary[language])"))" }
    let cases = Command.all.map { command in
      let arguments = command.options.flatMap(zshOption) + zshOperands(of: command)
      return "    \(command.name.rawValue)) _arguments \(arguments.joined(separator: " ")) ;;"
    }
    return """
      #compdef klausul
      \(Self.header) zsh
      _klausul() {
        local -a commands
        commands=(
      \(commands.joined(separator: "\n"))
        )
        if (( CURRENT == 2 )); then
          _describe command commands
          return
        fi
        local command="${words[2]}"
        shift words
        (( CURRENT-- ))
        case "$command" in
      \(cases.joined(separator: "\n"))
        esac
      }
      if [ "$funcstack[1]" = "_klausul" ]; then
        _klausul "$@"
      else
        compdef _klausul klausul
      fi

      """
  }

  private func zshOption(_ option: Option) -> [String] {
    spellings(of: option).map { spelling in
      let help = option.help[language].replacing("[", with: "(").replacing("]", with: ")")
        .replacing(":", with: " ")
      return quoted("\(spelling)[\(help)]" + (zshAction(values(of: option)).map { ":value:" + $0 } ?? ""))
    }
  }

  private func zshOperands(of command: Command) -> [String] {
    zshAction(operands(of: command)).map { [quoted("*:operand:" + $0)] } ?? []
  }

  private func zshAction(_ values: Values) -> String? {
    switch values {
    case .none: nil
    case .words(let words): "(" + words.joined(separator: " ") + ")"
    case .files: "_files"
    case .folders: "_files -/"
    case .anything: " "
    }
  }
}

// MARK: - fish

extension Completions {
  private var fish: String {
    var lines = ["\(Self.header) fish", "complete -c klausul -f"]
    for command in Command.all {
      let name = command.name.rawValue
      lines.append(
        "complete -c klausul -n __fish_use_subcommand -a \(name) -d \(quoted(command.summary[language]))"
      )
      let condition = "-n \(quoted("__fish_seen_subcommand_from \(name)"))"
      for option in command.options {
        let letter = option.letter.map { " -s \($0)" } ?? ""
        let help = quoted(option.help[language])
        lines.append(
          "complete -c klausul \(condition) -l \(option.name.rawValue)\(letter)\(fishArgument(values(of: option))) -d \(help)"
        )
      }
      switch operands(of: command) {
      case .none, .anything: break
      case .words(let words):
        lines.append("complete -c klausul \(condition) -a \(quoted(words.joined(separator: " ")))")
      case .files, .folders: lines.append("complete -c klausul \(condition) -F")
      }
    }
    for option in Option.global {
      let letter = option.letter.map { " -s \($0)" } ?? ""
      lines.append(
        "complete -c klausul -n __fish_use_subcommand -l \(option.name.rawValue)\(letter) -d \(quoted(option.help[language]))"
      )
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func fishArgument(_ values: Values) -> String {
    switch values {
    case .none: ""
    case .words(let words): " -x -a " + quoted(words.joined(separator: " "))
    case .files: " -r -F"
    case .folders: " -x -a '(__fish_complete_directories)'"
    case .anything: " -x"
    }
  }

  /// A word that no shell changes.
  private func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "'\\''") + "'" }
}

import Foundation
import PolicyCompiler

/// What the operating system refused, as a number of `errno`.
struct DiskError: Error, Equatable {
  let code: Int32

  /// The error of the call that was just made.
  static var last: DiskError { DiskError(code: errno) }

  static let missing = ENOENT
  static let notFolder = ENOTDIR

  /// The reason in words.
  ///
  /// The system's own words depend on its locale, so these are ours.
  var reason: Message {
    switch code {
    case ENOENT: Message(da: "den findes ikke", en: "it does not exist")
    case EACCES, EPERM: Message(da: "adgang nægtet", en: "permission denied")
    case EROFS: Message(da: "filsystemet er skrivebeskyttet", en: "the file system is read-only")
    case ENOSPC, EDQUOT: Message(da: "disken er fuld", en: "the disk is full")
    case EISDIR: Message(da: "det er en mappe", en: "it is a folder")
    case ENOTDIR: Message(da: "en del af stien er ikke en mappe", en: "a part of the path is not a folder")
    case EEXIST: Message(da: "navnet er optaget", en: "the name is taken")
    case ELOOP: Message(da: "symbolske links går i ring", en: "symbolic links go round in a circle")
    case ENAMETOOLONG: Message(da: "navnet er for langt", en: "the name is too long")
    case EMFILE, ENFILE: Message(da: "for mange åbne filer", en: "too many open files")
    case EFBIG: Message(da: "filen er for stor", en: "the file is too large")
    default: Message(da: "systemfejl \(code)", en: "system error \(code)")
    }
  }

  /// The same as an error of a command about a path.
  func reading(_ path: String) -> CommandError {
    CommandError(
      Message(
        da: "»\(path)« kan ikke læses: \(reason.da)",
        en: "‘\(path)’ cannot be read: \(reason.en)"
      )
    )
  }

  /// The same as an error of a command about a path that was to be written.
  func writing(_ path: String) -> CommandError {
    CommandError(
      Message(
        da: "»\(path)« kan ikke skrives: \(reason.da)",
        en: "‘\(path)’ cannot be written: \(reason.en)"
      )
    )
  }
}

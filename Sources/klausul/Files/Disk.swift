import Foundation

/// The few things that the program asks of the file system, each with the system's reason where it fails.
enum Disk {
  /// What a path leads to.
  enum Kind {
    case file
    case folder
    case link
    case other
  }

  /// Larger files are no policies, templates or output of ours, and their offsets would not fit a span.
  static let largestFile = 64 << 20

  /// What stands at a path; `nil` where nothing does.
  ///
  /// Links are followed unless said otherwise.
  static func kind(of path: String, followingLinks: Bool = true) throws(DiskError) -> Kind? {
    var status = stat()
    guard (followingLinks ? stat(path, &status) : lstat(path, &status)) == 0 else {
      let error = DiskError.last
      if error.code == ENOENT || error.code == ENOTDIR { return nil }
      throw error
    }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
  }

  /// What tells a file from itself after a change: when it was written, how long it is, and which file it is.
  struct Stamp: Equatable {
    let seconds: Int
    let nanoseconds: Int
    let size: Int64
    let file: UInt64
  }

  /// The stamp of what stands at a path; `nil` where nothing does.
  static func stamp(of path: String) -> Stamp? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return Stamp(
      seconds: Int(time.tv_sec),
      nanoseconds: Int(time.tv_nsec),
      size: Int64(status.st_size),
      file: UInt64(status.st_ino)
    )
  }

  static func read(_ path: String) throws(DiskError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last }
    defer { close(descriptor) }
    return try readAll(of: descriptor)
  }

  /// Reads what a descriptor has left.
  static func readAll(of descriptor: Int32) throws(DiskError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Foundation.read(descriptor, &chunk, chunk.count)
      if count < 0 {
        guard errno == EINTR else { throw .last }
      } else if count == 0 {
        return bytes
      } else {
        bytes.append(contentsOf: chunk[..<count])
        guard bytes.count <= largestFile else { throw DiskError(code: EFBIG) }
      }
    }
  }

  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(DiskError) {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 { written += count } else if errno != EINTR { throw .last }
    }
  }

  /// The names in a folder in a fixed order.
  static func names(in folder: String) throws(DiskError) -> [String] {
    guard let listing = opendir(folder) else { throw .last }
    closedir(listing)
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    } catch {
      throw DiskError(code: EIO)
    }
  }

  /// The path without links, `.` and `..`; `nil` where nothing stands there.
  static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static let temporaryName = (beginning: ".klausul-", ending: ".tmp")

  /// Removes the unfinished files of runs that are no more.
  static func removeLeftovers(in folder: String) {
    for name in (try? names(in: folder)) ?? []
    where name.hasPrefix(temporaryName.beginning) && name.hasSuffix(temporaryName.ending) {
      let number = name.dropFirst(temporaryName.beginning.count).dropLast(temporaryName.ending.count)
      // A run that is still at work finishes its own file.
      guard let process = pid_t(number), kill(process, 0) != 0, errno == ESRCH else { continue }
      unlink(PathText.joined(folder, name))
    }
  }

  /// Puts a file in place in one step, so that a reader sees the old bytes or the new ones and never a part.
  ///
  /// Who may read and write it stays as it was.
  static func replace(_ path: String, with bytes: [UInt8]) throws(DiskError) {
    var old = stat()
    let mode = stat(path, &old) == 0 ? old.st_mode & 0o7777 : nil
    let name = "\(temporaryName.beginning)\(getpid())\(temporaryName.ending)"
    let temporary = PathText.parent(of: path) + "/" + name
    // A process that died here may have had our number.
    unlink(temporary)
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .last }
    do throws(DiskError) {
      if let mode { fchmod(descriptor, mode) }
      try fill(descriptor, with: bytes)
      guard rename(temporary, path) == 0 else { throw .last }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  /// Writes and closes; a network file system may say only at the end that there was no room.
  private static func fill(_ descriptor: Int32, with bytes: [UInt8]) throws(DiskError) {
    do throws(DiskError) {
      try write(bytes, to: descriptor)
    } catch {
      close(descriptor)
      throw error
    }
    guard close(descriptor) == 0 else { throw .last }
  }

  /// Makes a folder and those above it.
  static func createFolder(_ path: String) throws(DiskError) {
    if mkdir(path, 0o777) == 0 { return }
    var error = DiskError.last
    let parent = PathText.parent(of: path)
    if error.code == ENOENT, parent != path {
      try createFolder(parent)
      if mkdir(path, 0o777) == 0 { return }
      error = .last
    }
    guard error.code == EEXIST, try kind(of: path) == .folder else { throw error }
  }

  static func remove(_ path: String) throws(DiskError) {
    guard unlink(path) == 0 || errno == ENOENT else { throw .last }
  }

  /// Removes a folder that holds nothing; false where it holds something.
  static func removeIfEmpty(_ folder: String) -> Bool {
    rmdir(folder) == 0
  }
}

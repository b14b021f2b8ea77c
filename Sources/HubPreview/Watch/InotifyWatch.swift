#if os(Linux)
    import Glibc
    import HubContent

    /// Has Linux tell what changes in a hub's folders, in those of `templates/`, and in the folders that links lead to.
    final class InotifyWatch: HubWatch {
        /// Why the system does not tell.
        enum Failure: Error, Hashable {
            /// It watches no more folders for this user, or serves no more watchers.
            case limit
            case other
        }

        /// The hub's absolute path without links.
        private let hub: String
        private let descriptor: Int32
        private let add: Add
        /// Of the hub's own folder, in which only a few names matter.
        private var root: Int32 = -1
        /// Why some of the hub is not watched now: its folder is gone, or there are more than the system takes.
        private var failure: Failure?
        /// How often the hub is looked at meanwhile.
        private static let interval = Duration.seconds(1)
        /// The folders that are watched, by the system's numbers for them.
        private var folders: [Int32: String] = [:]

        /// Asks the system to watch a folder; gives a number for it, negative with `errno` where it does not.
        typealias Add = (_ descriptor: Int32, _ path: String, _ mask: UInt32) -> Int32

        /// Saved, made, removed, renamed, or other rights. Not each writing: half a file is not saved.
        private static let mask = UInt32(
            IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB | IN_DELETE_SELF | IN_MOVE_SELF)

        /// The names in a hub's own folder that building looks at.
        private static let names: Set<String> = ["content", "templates", "hub.yml", "hub.yaml"]

        /// - Parameter hub: its path.
        init(hub: String, add: @escaping Add = { inotify_add_watch($0, $1, $2) }) throws(Failure) {
            guard let hub = try? Disk.resolve(hub) else { throw .other }
            self.hub = hub
            self.add = add
            descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
            guard descriptor >= 0 else { throw errno == EMFILE ? .limit : .other }
            watchAll()
            if let failure { throw failure }
        }

        deinit { if descriptor >= 0 { close(descriptor) } }

        func wait(atMost time: Duration?) -> HubChanges {
            let end = time.map { ContinuousClock.now + $0 }
            while true {
                let rest = end.map { max(.zero, $0 - .now) } ?? (failure == nil ? nil : Self.interval)
                var asked = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
                let ready = poll(&asked, 1, rest.map { Int32(clamping: $0.components.seconds * 1000 + $0.components.attoseconds / 1_000_000_000_000_000 + 1) } ?? -1)
                if ready > 0 {
                    let changes = takeEvents()
                    if changes.count > 0 { return changes }
                } else if end == nil, failure != nil {
                    watchAll()
                    return .anything
                }
                if let end, end <= .now { return HubChanges() }
            }
        }
    }

    extension InotifyWatch {
        /// Watches every folder that there is; one that is watched already stays so.
        ///
        /// Each is watched before it is looked into, so that nothing comes in unseen.
        private func watchAll() {
            (folders, failure) = ([:], nil)
            root = add(descriptor, hub, Self.mask)
            if root < 0 { failure = Self.lastFailure } else { folders[root] = hub }
            var seen: Set<String> = []
            for name in ["content", "templates"] { watch(hub + "/" + name, seen: &seen) }
        }

        private func watch(_ folder: String, seen: inout Set<String>) {
            guard let path = try? Disk.resolve(folder), path == hub || path.hasPrefix(hub + "/"), seen.insert(path).inserted else { return }
            let number = add(descriptor, path, Self.mask)
            guard number >= 0 else {
                // One that has just gone is no fault.
                if errno != ENOENT, errno != ENOTDIR { failure = Self.lastFailure }
                return
            }
            folders[number] = path
            for entry in (try? Disk.entries(of: path)) ?? [] where !entry.isHidden && entry.isNameText {
                let inside = path + "/" + entry.name
                switch entry.kind {
                case .folder: watch(inside, seen: &seen)
                case .link: watchTarget(ofLink: inside, seen: &seen)
                case .file, .other: break
                }
            }
        }

        /// A change of what a link leads to is seen where that stands.
        private func watchTarget(ofLink link: String, seen: inout Set<String>) {
            guard let target = try? Disk.resolve(link), target.hasPrefix(hub + "/") else { return }
            if (try? Disk.status(of: target).kind) == .folder {
                watch(target, seen: &seen)
            } else if let slash = target.lastIndex(of: "/"), !seen.contains(String(target[..<slash])), target[..<slash] != hub {
                let folder = String(target[..<slash])
                let number = add(descriptor, folder, Self.mask)
                if number >= 0 { folders[number] = folder }
            }
        }

        private static var lastFailure: Failure { errno == ENOSPC || errno == EMFILE ? .limit : .other }

        /// Reads what the system tells.
        /// - Returns: what of it matters.
        private func takeEvents() -> HubChanges {
            var changes = HubChanges()
            var hasNewFolders = false
            var buffer = [UInt8](repeating: 0, count: 65_536)
            while true {
                let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
                guard count > 0 else { break }
                for event in Event.all(in: buffer[..<count]) where matters(event) {
                    changes += HubChanges(count: 1, files: path(of: event).map { [$0] })
                    if event.isOfFolder || event.hasLostSome || event.isOfWatch { hasNewFolders = true }
                }
            }
            if hasNewFolders { watchAll() }
            return changes
        }

        /// The file that an event is about; `nil` for a folder, and where the system does not say.
        private func path(of event: Event) -> String? {
            guard !event.isOfFolder, !event.hasLostSome, !event.name.isEmpty, let folder = folders[event.watch] else { return nil }
            return folder + "/" + event.name
        }

        private func matters(_ event: Event) -> Bool {
            if event.hasLostSome { return true }
            if event.watch == root { return event.isOfWatch || Self.names.contains(event.name) }
            // An editor's own files.
            return !event.name.hasPrefix(".") && !event.isLastOfWatch
        }
    }

    extension InotifyWatch {
        /// What the system tells of one change (inotify(7)).
        private struct Event {
            var watch: Int32
            var mask: UInt32
            var name: String

            var isOfFolder: Bool { mask & UInt32(bitPattern: Int32(truncatingIfNeeded: IN_ISDIR)) != 0 }
            /// More happened than it could keep.
            var hasLostSome: Bool { mask & UInt32(IN_Q_OVERFLOW) != 0 }
            /// The folder that is watched has gone itself.
            var isOfWatch: Bool { mask & UInt32(IN_DELETE_SELF | IN_MOVE_SELF) != 0 }
            var isLastOfWatch: Bool { mask & UInt32(IN_IGNORED) != 0 }

            static func all(in bytes: ArraySlice<UInt8>) -> [Event] {
                var events: [Event] = []
                var start = bytes.startIndex
                func number(at offset: Int) -> UInt32 {
                    bytes[start + offset..<start + offset + 4].withUnsafeBytes { $0.loadUnaligned(as: UInt32.self) }
                }
                let head = MemoryLayout<inotify_event>.size
                while start + head <= bytes.endIndex {
                    let end = start + head + Int(number(at: 12))
                    guard end <= bytes.endIndex else { break }
                    let name = String(decoding: bytes[start + head..<end].prefix { $0 != 0 }, as: UTF8.self)
                    events.append(Event(watch: Int32(bitPattern: number(at: 0)), mask: number(at: 4), name: name))
                    start = end
                }
                return events
            }
        }
    }
#endif

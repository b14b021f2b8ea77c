import HubContent
import OtherPrograms
import SourceText

/// The program pandoc: it reads word processors' files and web pages, and hands over a tree of what they hold.
enum Pandoc {
    static let missing = ImportFailure(
        .machine,
        "Word, OpenDocument and HTML files are read with the program pandoc, which is not on this machine; install it "
            + "(Debian and Ubuntu: sudo apt install pandoc; macOS: brew install pandoc; Windows: winget install pandoc; "
            + "else https://pandoc.org/installing.html), or save the document as plain text")

    /// Reads one document. It asks no other machine for anything: a web page is read in pandoc's sandbox, and
    /// word processors' readers look for nothing outside their file.
    /// - Parameters:
    ///   - format: pandoc's name of it.
    ///   - folder: where the document's pictures are put, each under its path with `_` for `/`; it has to be there.
    /// - Returns: the tree, and what pandoc warned of.
    static func read(_ path: String, format: String, into folder: String) throws(ImportFailure) -> (PandocDocument, warnings: [String]) {
        guard ChildProcess.run(["pandoc", "--version"])?.status == 0 else { throw missing }
        let log = folder + "/.log"
        // A path that begins with a hyphen would be an option.
        let file = path.hasPrefix("/") ? path : "./" + path
        var command = ["pandoc", "--from", format + "+styles", "--to", "json", "--track-changes", "all"]
        if format == "html" {
            command = ["pandoc", "--from", "html", "--to", "json", "--sandbox"]
        } else {
            let script = folder + "/.media.lua"
            do throws(SystemError) {
                var file = try OpenFile(creating: script)
                try file.write(Array(media.utf8))
                try file.close()
            } catch {
                throw ImportFailure(.machine, "\"\(script)\" cannot be written: \(error.reason)")
            }
            command += ["--lua-filter", script]
        }
        if format == "odt" { command[2] = format }
        // Its own manual asks for a bound of memory where documents are not trusted.
        command += ["--output", "-", file, "+RTS", "-M\(Bounds.readingMemory >> 20)m", "-RTS"]
        guard let result = try run(command, log, path) else {
            throw ImportFailure(.machine, "pandoc ended before it had read \"\(path)\"; try again, or save the document as plain text")
        }
        let messages = ((try? Disk.read(log, atMost: 1 << 20)).map { String(decoding: $0, as: UTF8.self) } ?? "").oneLine
        // What it ends with beyond that bound.
        if result.status == 251 {
            throw ImportFailure(.content, "\"\(path)\" takes more than \(Bounds.readingMemory >> 30) GB of memory to read; split the document, or make its pictures smaller")
        }
        guard result.status == 0 else {
            let reason = messages.isEmpty ? "it gives no reason" : String(messages.prefix(300))
            throw ImportFailure(
                .content, "pandoc cannot read \"\(path)\" (\(reason)); open it in a word processor and save it anew")
        }
        do {
            let warnings = messages.isEmpty ? [] : [messages]
            return (try PandocDocument(json: result.output), warnings)
        } catch {
            throw ImportFailure(.content, "\"\(path)\" is nested too deep, or its pandoc is too new for Chalkline; save it as plain text")
        }
    }

    private static func run(_ command: [String], _ log: String, _ path: String) throws(ImportFailure) -> (output: String, status: Int32)? {
        do throws(ChildProcess.OutOfTime) {
            return try ChildProcess.run(command, errors: log, limit: .seconds(Bounds.readingTime))
        } catch {
            throw ImportFailure(
                .content, "pandoc had not read \"\(path)\" after \(Bounds.readingTime) seconds; split the document, or save it as plain text")
        }
    }

    /// Writes the pictures that a document holds beside this script. Pandoc's own way to do that would also fetch
    /// those that lie elsewhere.
    private static let media = """
        function Pandoc(document)
          local folder = PANDOC_SCRIPT_FILE:match("^(.*)/")
          for _, item in ipairs(pandoc.mediabag.list()) do
            local _, bytes = pandoc.mediabag.lookup(item.path)
            local file = io.open(folder .. "/" .. item.path:gsub("/", "_"), "wb")
            if file then
              file:write(bytes)
              file:close()
            end
          end
        end

        """
}

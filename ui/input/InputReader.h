// Turns what the user named (files, folders, mailboxes, case files, standard input) into a stream of messages, in order.
// Content decides what a file is, never its name.
#pragma once

#include "core/Options.h"
#include "core/base/Result.h"
#include "core/message/Message.h"
#include "core/report/Report.h"
#include "ui/input/ByteStream.h"
#include "ui/input/FolderWalk.h"
#include "ui/input/MboxSplitter.h"
#include "ui/input/OpenFiles.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace heloscope::input {

/// One message, or one thing that could not be read.
struct Item {
    Source source;               // path and index are filled
    Bytes bytes;
    SourceKind hint = SourceKind::Message;
    bool caseFile = false;       // `bytes` is a case file, not a message
    bool fromFolder = false;     // found, not named: what turns out to be no mail is skipped, not an error
    std::optional<Error> error;  // then there are no bytes. "not-found", "unreadable", "empty", "too-large", "not-mail", "no-writer"

    /// With Large::Leave: reads what was left in the file, in any thread. Where that fails, `error` is set.
    void readRest();
    /// How many bytes there are once the rest is read.
    std::size_t size() const { return rest ? std::size_t(rest->size().value_or(0)) : bytes.size(); }

    std::optional<ByteStream> rest; // what was left
    std::size_t limit = 0;          // of the whole
    bool mayBeHeld = false;         // from half a megabyte on, the file is mapped where that is safe (HeldFile.h), and its rest is not read
};

class InputReader {
public:
    /// Leave: of a large file only the beginning is read; the rest waits in the file, and not in memory, for Item::readRest().
    enum class Large { Read, Leave };
    /// `paths` as named by the user; "-" is standard input. Those that `opened` holds are open already.
    explicit InputReader(std::vector<std::string> paths, std::size_t messageLimit = maxMessageBytes, Large large = Large::Read, OpenFiles opened = {});

    /// The next item, or nothing at the end. Holds at most one message beside the one given out; reads folders, mailboxes
    /// and pipes step by step.
    std::optional<Item> next();

    /// Files found in folders that are no mail.
    std::size_t skipped() const { return m_skipped + (m_folder ? m_folder->skipped() : 0); }

private:
    enum class Named { ByUser, InFolder };
    std::optional<Item> openNamed(std::size_t index);
    std::optional<Item> openFile(const std::string &path, Named named);
    std::optional<Item> readFile(Result<ByteStream> stream, Item item);
    std::optional<Item> readStream(ByteStream stream, Item item);
    std::optional<Item> nextOfMbox();
    std::optional<Item> nextOfFolder();

    std::vector<std::string> m_paths;
    OpenFiles m_opened; // of them
    std::size_t m_nextPath = 0;
    std::size_t m_limit;
    Large m_large;
    std::size_t m_skipped = 0;
    std::optional<FolderWalk> m_folder;
    struct Mbox {
        MboxSplitter splitter;
        Source source;
        bool fromFolder = false;
    };
    std::optional<Mbox> m_mbox;
};

} // namespace heloscope::input

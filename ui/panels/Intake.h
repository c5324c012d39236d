// How messages come into the window: bytes from the clipboard or a drop, files read in a thread of their own.
#pragma once

#include "ui/input/InputReader.h"
#include "ui/models/CasesModel.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>
#include <string>
#include <thread>

class QMimeData;

namespace heloscope::ui {

/// What a drop or the clipboard offers.
struct Offer {
    QStringList files;                // local paths
    std::optional<std::string> bytes; // a message as data, exact
    SourceKind hint = SourceKind::Message; // of `bytes`: plain text was copied from a screen
    bool empty() const { return files.isEmpty() && !bytes; }
};

/// Files first, then a message as such, then plain text. Rich text is never taken: it has lost the line ends.
Offer offerOf(const QMimeData *data);

/// How to read a file's message: a text file holds what somebody copied from a screen, unless its content says otherwise.
SourceKind hintFor(const input::Item &item);

/// A case file as a case: its message, answers, time and profile. Errors: those of readCase().
Result<Case> recordedCase(std::string_view document, Source source);

/// Reads what `paths` name, step by step, outside the GUI thread.
class FileReading : public QObject {
    Q_OBJECT
public:
    /// `only`: nothing but the entry with that index of a mailbox.
    /// A message above `limit` bytes comes as the error "too-large", unread.
    FileReading(QStringList paths, std::optional<std::size_t> only, std::size_t limit, QObject *parent = nullptr);
    ~FileReading() override = default; // asks the thread to stop and waits for it
    void start();

    /// What was read; a case file is taken apart already.
    struct Read {
        input::Item item;
        std::optional<Result<Case>> recorded;
    };

signals:
    void itemRead(const std::shared_ptr<heloscope::ui::FileReading::Read> &read);
    /// A mailbox with more than one message: it is better looked at as a batch. Nothing else follows.
    void tooMany();
    /// `skipped`: files of folders that are no mail.
    void finished(int items, int skipped);

private:
    QStringList m_paths;
    std::optional<std::size_t> m_only;
    std::size_t m_limit;
    std::jthread m_thread;
};

} // namespace heloscope::ui

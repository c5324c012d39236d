// The open cases, newest first: shape, sender, subject.
#pragma once

#include "core/Options.h"
#include "core/base/Result.h"
#include "core/dns/AnswersFile.h"
#include "core/profile/Profile.h"
#include "core/report/Report.h"
#include "ui/models/Roles.h"
#include "ui/models/SourceText.h"

#include <QAbstractListModel>

#include <memory>
#include <vector>

namespace heloscope::ui {

enum class CaseState { Checking, Done, Stopped, Failed };

/// One message the user gave us and what became of it. The bytes are kept as they came.
struct Case {
    int id = 0;                               // given by the model
    std::shared_ptr<const std::string> bytes;
    Source source;
    SourceKind hint = SourceKind::Message;
    Options options;                          // what the user said about this one: border, "did you write this?"
    std::shared_ptr<const AnswersFile> answers; // a saved case or an example: these are used, nothing is asked
    bool closedWorld = false;                 // what the answers lack does not exist, else it was not asked
    std::optional<Profile> profile;           // of a saved case; otherwise the user's
    CaseState state = CaseState::Checking;
    std::size_t answered = 0, asked = 0;      // DNS questions, while checking
    ReportPtr report;                         // null until parsed
    std::shared_ptr<const SourceText> text;   // of the report's message
    std::optional<Error> error;               // why there is no report
    UnixTime openedAt = 0;
};

class CasesModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IdRole = FirstOwnRole, SubjectRole, TimeRole };
    explicit CasesModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    /// Puts a case on top and gives it an id, which is returned.
    int add(Case added);
    /// Replaces the case with the same id; ignored where it is gone.
    void update(const Case &changed);
    /// Null where there is none.
    const Case *find(int id) const;
    const Case *at(int row) const;
    int rowOf(int id) const;
    /// An open case of the same bytes, or null.
    const Case *findSame(const std::string &bytes) const;
    /// Takes the case out and returns it, for undo.
    std::optional<Case> take(int id);
    void putBack(int row, Case taken);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<Case> m_cases; // newest first
    int m_lastId = 0;
};

} // namespace heloscope::ui

// One labelled message of the shared corpora as a question, with what is expected of the answer.
#pragma once

#include "core/base/DateTime.h"
#include "tests/support/Analysis.h"
#include "tests/support/ToString.h"

#include <nlohmann/json.hpp>

#include <QDir>

namespace heloscope::test {

struct LabelledCase {
    nlohmann::json expect;
    Question question;

    bool accepts(const std::string &word) const
    {
        const nlohmann::json &list = expect["acceptable"];
        return std::find(list.begin(), list.end(), word) != list.end();
    }
};

inline std::optional<LabelledCase> loadLabelledCase(const std::string &folder)
{
    using Json = nlohmann::json;
    const auto expect = sharedFile(folder + "/expect.json");
    const auto message = sharedFile(folder + "/message.eml");
    const auto zone = sharedFile(folder + "/zone.json");
    if (!expect || !message || !zone)
        return std::nullopt;
    LabelledCase labelled{Json::parse(*expect), {}};
    const Json &trust = labelled.expect["trust"];
    labelled.question.message = *message;
    labelled.question.answers = *zone;
    if (const auto profile = sharedFile(folder + "/profile.json")) {
        labelled.question.profile = *profile;
    } else {
        // The set's own `trust` object in the form of a profile.
        Json made = {{"receiving_hosts", trust.value("receiving_hosts", Json::array())},
                     {"authserv_ids", trust.value("authserv_ids", Json::array())},
                     {"arc_sealers", trust.value("arc_sealers", Json::array())},
                     {"domains", trust.value("own_domains", Json::array())},
                     {"known_domains", trust.value("known_domains", Json::array())}};
        if (trust.contains("recipient") && trust["recipient"].is_string())
            made["recipient"] = trust["recipient"];
        labelled.question.profile = made.dump();
    }
    const std::string time = trust.value("analysis_time", trust["receipt_time"].get<std::string>());
    const auto mailDate = parseRfc3339(time) ? std::nullopt : parseMailDate(time);
    labelled.question.now = mailDate ? formatRfc3339(mailDate->utc) : time;
    return labelled;
}

/// Folders of all labelled messages, named from the shared folder on; empty where it is not here.
inline std::vector<std::string> labelledFolders()
{
    std::vector<std::string> folders;
    for (const char *set : {"corpus/spoofing", "corpus/lab"}) {
        const QDir dir(QString::fromStdString(sharedPath(set)));
        for (const QString &name : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            folders.push_back(std::string(set) + "/" + name.toStdString());
    }
    return folders;
}

} // namespace heloscope::test

// What several panels say about a report: the three sender cards, the lines of a finding, the DNS answers it rests on.
// Pure functions on the report; no widgets.
#pragma once

#include "core/report/Report.h"
#include "ui/models/SourceText.h"
#include "ui/text/Tone.h"
#include "ui/text/Words.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <vector>

namespace heloscope::ui {

/// One of the three cards under the banner. All texts are plain; mail text in them is made visible.
struct SenderCard {
    QString caption;   // "The sender you see"
    QStringList values;// one or two lines: name, address
    QString note;      // what that is worth, a sentence; may be empty
    Look look;
};

class ReportFacts {
    Q_DECLARE_TR_FUNCTIONS(ReportFacts)
public:
    static SenderCard senderYouSee(const Report &report);
    static SenderCard whoTrulySent(const Report &report);
    static SenderCard whereRepliesGo(const Report &report);

    /// The domain that provably had a hand in the message: an intact seal (the author's own before others), else a sender list that
    /// names the client; empty where there is none.
    static std::string provenDomain(const Report &report);
    /// The answer as one or two words for lists: "Forged", "Real address, borrowed name", a bounce's own.
    static QString answerWord(const Report &report, const Words &words);
    /// Name or address of the sender for lists: display name, else address, else "(no sender)".
    static QString shortSender(const Report &report);
    /// The decoded subject, made visible; "(no subject)" where it is missing or empty.
    static QString subject(const Report &report);

    /// "Line 21", "Lines 12–18"; empty where nothing is to be seen in the source.
    static QString linesText(const std::vector<Where> &where, const SourceText &source);
    static QString linesText(LineSpan span);
    /// The questions whose answers a finding rests on: names that occur in its values, and the key, policy and sender list of them.
    static std::vector<DnsQuestion> dnsEvidence(const Report &report, const Finding &finding);
};

} // namespace heloscope::ui

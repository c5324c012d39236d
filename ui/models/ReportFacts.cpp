#include "ui/models/ReportFacts.h"

#include "core/base/Ascii.h"
#include "core/domain/Domain.h"
#include "core/message/EncodedWord.h"
#include "ui/text/Labels.h"
#include "ui/text/QtText.h"

#include <algorithm>

namespace heloscope::ui {

namespace {

/// d= of the seal that counts: an intact one of the author's own domain first, then any other intact one.
const dkim::Signature *bestSeal(const Report &report)
{
    const dkim::Signature *best = nullptr;
    for (const dkim::Signature &signature : report.dkim) {
        if (signature.result != AuthResult::Pass)
            continue;
        if (signature.aligned.value_or(false))
            return &signature;
        if (!best)
            best = &signature;
    }
    return best;
}

bool passed(const std::optional<spf::Verdict> &verdict) { return verdict && verdict->result == AuthResult::Pass && !verdict->domain.empty(); }

bool isProven(const Report &report) { return report.verdict.level == VerdictLevel::Confirmed; }

} // namespace

SenderCard ReportFacts::senderYouSee(const Report &report)
{
    SenderCard card{tr("The sender you see"), {}, {}, {Tone::Grey, Shape::SquareQuestion}};
    if (report.from.addresses.empty()) {
        card.values << tr("No sender line can be read");
        card.look = {Tone::Amber, Shape::TriangleMark};
        return card;
    }
    const Mailbox &author = report.from.addresses.front();
    if (!author.displayName.empty())
        card.values << toShown(author.displayName);
    card.values << (author.displayName.empty() ? toShown(author.address()) : QStringLiteral("<%1>").arg(toShown(author.address())));
    if (report.from.addresses.size() > 1)
        card.values << tr("and %n more", "sender addresses in one message", int(report.from.addresses.size()) - 1);
    if (report.provisional) {
        card.note = tr("Not checked yet");
    } else if (!report.verdict.imitates.empty()) {
        card.look = {Tone::Amber, Shape::TriangleMark};
        card.note = isProven(report) ? tr("The address is proven, the name is not") : tr("Looks like somebody else");
    } else if (isProven(report)) {
        card.look = {Tone::Green, Shape::CircleTick};
        card.note = tr("Proven");
    } else if (report.verdict.level == VerdictLevel::ProbablyGenuine) {
        card.look = {Tone::Green, Shape::RingTick};
        card.note = tr("Everything fits, but it is not proven");
    } else {
        if (report.verdict.level != VerdictLevel::CannotTell)
            card.look = lookOf(report.verdict.level);
        card.note = tr("Anyone can type this");
    }
    return card;
}

SenderCard ReportFacts::whoTrulySent(const Report &report)
{
    SenderCard card{tr("Who truly sent it"), {}, {}, {Tone::Blue, Shape::CircleInfo}};
    const QString ip = toShown(report.path.client.ip);
    if (const dkim::Signature *seal = bestSeal(report)) {
        card.values << toShown(domain::toUnicode(seal->domain));
        //: Card "Who truly sent it". %1 = IP address of the sending computer
        card.note = ip.isEmpty() ? tr("Proven by an intact seal") : tr("Proven by an intact seal, sent by %1").arg(ip);
        if (seal->aligned.value_or(false))
            card.look = {Tone::Green, Shape::CircleTick};
    } else if (passed(report.spf)) {
        card.values << toShown(domain::toUnicode(report.spf->domain));
        //: Card "Who truly sent it". %1 = IP address of the sending computer
        card.note = ip.isEmpty() ? tr("It is on this domain's sender list") : tr("%1 is on this domain's sender list").arg(ip);
        if (report.dmarc && report.dmarc->spfAligned.value_or(false))
            card.look = {Tone::Green, Shape::CircleTick};
    } else if (!ip.isEmpty()) {
        card.values << ip;
        card.note = tr("Only the address of the computer is known");
        card.look = {Tone::Grey, Shape::SquareQuestion};
    } else {
        card.values << tr("Not known");
        card.note = tr("Nothing in this message proves it");
        card.look = {Tone::Grey, Shape::SquareQuestion};
    }
    return card;
}

SenderCard ReportFacts::whereRepliesGo(const Report &report)
{
    SenderCard card{tr("Where replies go"), {}, {}, {Tone::Blue, Shape::CircleInfo}};
    const HeaderField *field = report.message ? report.message->first("Reply-To") : nullptr;
    const AddressList list = field ? parseAddressList(report.message->value(*field)) : AddressList{};
    if (list.mailboxes.empty()) {
        card.values << tr("To the sender you see");
        card.note = tr("No other address is named");
        return card;
    }
    card.values << toShown(list.mailboxes.front().address());
    if (list.mailboxes.size() > 1)
        card.values << tr("and %n more", "reply addresses in one message", int(list.mailboxes.size()) - 1);
    const bool same = std::all_of(list.mailboxes.begin(), list.mailboxes.end(), [&report](const Mailbox &box) {
        const std::string name = domain::toAscii(box.domain).value_or(box.domain);
        return std::any_of(report.from.domains.begin(), report.from.domains.end(), [&name](const std::string &from) { return equalsIgnoreCase(from, name); });
    });
    if (same) {
        card.note = tr("The domain you see");
        card.look = isProven(report) ? Look{Tone::Green, Shape::CircleTick} : Look{Tone::Blue, Shape::CircleInfo};
    } else {
        card.note = tr("Not the domain you see");
        card.look = {Tone::Amber, Shape::TriangleMark};
    }
    return card;
}

std::string ReportFacts::provenDomain(const Report &report)
{
    if (const dkim::Signature *seal = bestSeal(report))
        return seal->domain;
    return passed(report.spf) ? report.spf->domain : std::string();
}

QString ReportFacts::answerWord(const Report &report, const Words &words)
{
    if (report.bounce)
        return toQString(label(report.bounce->verdict, words));
    const bool comforting = report.verdict.level == VerdictLevel::Confirmed || report.verdict.level == VerdictLevel::ProbablyGenuine;
    return comforting && !report.verdict.imitates.empty() ? tr("Real address, borrowed name") : toQString(label(report.verdict.level, words));
}

QString ReportFacts::shortSender(const Report &report)
{
    if (report.from.addresses.empty())
        return tr("(no sender)");
    const Mailbox &author = report.from.addresses.front();
    return toShown(author.displayName.empty() ? author.address() : author.displayName);
}

QString ReportFacts::subject(const Report &report)
{
    const HeaderField *field = report.message ? report.message->first("Subject") : nullptr;
    const QString text = field ? toShown(decodeHeaderText(report.message->value(*field)).text) : QString();
    return text.trimmed().isEmpty() ? tr("(no subject)") : text;
}

QString ReportFacts::linesText(LineSpan span)
{
    //: Link from a finding to the source. %1, %2 = line numbers
    return span.first == span.last ? tr("Line %1").arg(span.first + 1) : tr("Lines %1–%2").arg(QString::number(span.first + 1), QString::number(span.last + 1));
}

QString ReportFacts::linesText(const std::vector<Where> &where, const SourceText &source)
{
    for (const Where &place : where) {
        if (const auto span = source.linesOf(place.range))
            return linesText(*span);
    }
    return {};
}

std::vector<DnsQuestion> ReportFacts::dnsEvidence(const Report &report, const Finding &finding)
{
    std::vector<std::string> names;
    const auto add = [&names](std::string name) {
        if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(std::move(name));
    };
    const std::string selector(finding.values.get("selector"));
    for (const auto &value : finding.values.items) {
        const std::string name = lowered(value.second);
        switch (infoOf(finding.code).group) {
        case FindingGroup::Spf:
        case FindingGroup::Path:
        case FindingGroup::Dns: add(name); break;
        case FindingGroup::Dkim:
        case FindingGroup::Arc:
            if (!selector.empty())
                add(lowered(selector) + "._domainkey." + name);
            break;
        case FindingGroup::Dmarc: add("_dmarc." + name); break;
        case FindingGroup::Sender:
        case FindingGroup::Identity:
        case FindingGroup::Recorded:
        case FindingGroup::Structure:
        case FindingGroup::Indirect:
        case FindingGroup::Bounce:
        case FindingGroup::Content:
        case FindingGroup::Input: break;
        }
    }
    if (infoOf(finding.code).group == FindingGroup::Dmarc && report.dmarc)
        add(report.dmarc->recordAt);
    std::vector<DnsQuestion> questions;
    for (const auto &entry : report.dns) {
        if (std::find(names.begin(), names.end(), entry.first.name) != names.end())
            questions.push_back(entry.first);
    }
    return questions;
}

} // namespace heloscope::ui

#include "tests/ui/panels/ReportFixtures.h"

namespace heloscope::test {

namespace {

const char *const forgedSource = R"(Received: from filter.yourcompany.example (filter.yourcompany.example [192.0.2.14])
 by box7.yourcompany.example with LMTP; Thu, 19 Nov 2026 09:12:54 +0000
Received: from mx1.yourcompany.example (mx1.yourcompany.example [192.0.2.10])
 by filter.yourcompany.example with ESMTPS (TLS1.3); Thu, 19 Nov 2026 09:12:53 +0000
Received-SPF: fail (mx1.yourcompany.example: domain of
 bounce@northbank.example does not designate 198.51.100.31
 as permitted sender) client-ip=198.51.100.31; helo=relay2.bulk-host.example
Received: from relay2.bulk-host.example (relay2.bulk-host.example [198.51.100.31])
 by mx1.yourcompany.example with ESMTPS id 4XyZ12
 for <you@yourcompany.example>; Thu, 19 Nov 2026 09:12:51 +0000
Authentication-Results: mx1.yourcompany.example; spf=fail smtp.mailfrom=northbank.example; dkim=pass header.d=bulk-host.example; dmarc=fail header.from=northbank.example
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;
 d=bulk-host.example; s=k1; t=1795079522;
 h=from:to:subject:date:message-id:mime-version:content-type;
 bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=;
 b=Kx0vM3m0u1bY0nQq7o2r5c0jQ0h7G8q1Wm6m9sXw4Zb2
 1mXw0qQ5n8v7r2K3s9Lw4b6d0p1f5g7h8j9k0l2z3x4c5v6b
 n8m9a1s2d3f4==
Received: from mail.northbank.example (unknown [203.0.113.77])
 by smtp-out4.bulk-host.example; Thu, 19 Nov 2026 09:12:04 +0000
From: "North Bank" <alerts@northbank.example>
To: you@yourcompany.example
Subject: =?utf-8?Q?Urgent=3A_confirm_your_card?=
Reply-To: northbank.helpdesk@freemail.example
Date: Thu, 19 Nov 2026 09:12:02 +0000
Message-ID: <7f31ab@smtp-out4.bulk-host.example>
Return-Path: <bounce@northbank.example>
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8

<html><body><p>Dear customer,</p>
<p>please confirm your card within 24 hours.</p></body></html>
)";

const char *const genuineSource = R"(Received: from mx1.yourcompany.example (mx1.yourcompany.example [192.0.2.10])
 by box7.yourcompany.example with LMTP; Fri, 20 Nov 2026 16:04:12 +0000
Received: from out7.parcelpost.example (out7.parcelpost.example [203.0.113.9])
 by mx1.yourcompany.example with ESMTPS id 9QkL77 (TLS1.3)
 for <you@yourcompany.example>; Fri, 20 Nov 2026 16:04:11 +0000
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=parcelpost.example;
 s=k1; h=from:to:subject:date; bh=bJ9nUe0m3F1=; b=Qm1cV8x0a2Ff==
From: Parcel Post <info@parcelpost.example>
To: you@yourcompany.example
Subject: Your parcel is on its way
Date: Fri, 20 Nov 2026 17:04:09 +0100
Message-ID: <20261120.1@parcelpost.example>

Your parcel arrives tomorrow between 9 and 12.
)";

const char *const plainSource = R"(Received: from mail.old.example (unknown [198.51.100.8])
 by mx1.yourcompany.example with ESMTP; Wed, 18 Nov 2026 10:00:00 +0000
From: j.doe@old.example
To: you@yourcompany.example
Subject: Re: invoice 2231
Date: Wed, 18 Nov 2026 09:59:58 +0000

See the attached invoice.
)";

const char *const imitationSource = R"(Received: from mail-a.freemail.example (mail-a.freemail.example [203.0.113.40])
 by mx1.yourcompany.example with ESMTPS (TLS1.3); Fri, 20 Nov 2026 08:30:02 +0000
DKIM-Signature: v=1; a=rsa-sha256; d=freemail.example; s=k1; h=from:subject;
 bh=xyz=; b=abc==
From: "Maria Keller, Head of HR" <m.keller.hr@freemail.example>
To: you@yourcompany.example
Subject: New holiday form
Date: Fri, 20 Nov 2026 08:30:00 +0000

Please fill in the form today.
)";

const char *const bounceSource = R"(Received: from mx.elsewhere.example (mx.elsewhere.example [203.0.113.60])
 by mx1.yourcompany.example with ESMTPS (TLS1.2); Fri, 20 Nov 2026 03:11:40 +0000
From: MAILER-DAEMON@mx.elsewhere.example
To: you@yourcompany.example
Subject: Undelivered Mail Returned to Sender
Date: Fri, 20 Nov 2026 03:11:39 +0000
Auto-Submitted: auto-replied
Content-Type: multipart/report; report-type=delivery-status; boundary=b1

--b1

This is the mail system at host mx.elsewhere.example.
--b1--
)";

std::shared_ptr<Report> withVerdict(std::string bytes, VerdictLevel level, Statement headline, std::vector<Statement> because, StatementCode advice)
{
    auto report = reportOf(std::move(bytes));
    report->verdict.level = level;
    report->verdict.headline = std::move(headline);
    report->verdict.because = std::move(because);
    report->verdict.advice = {advice, {}};
    report->timing = {900, 1400, 812'000};
    return report;
}

spf::Verdict spfResult(AuthResult result, std::string domain)
{
    spf::Verdict verdict;
    verdict.result = result;
    verdict.domain = std::move(domain);
    verdict.record = "v=spf1 ip4:192.0.2.128/25 -all";
    return verdict;
}

dmarc::Verdict dmarcResult(AuthResult result, std::string domain, bool spfAligned, bool dkimAligned)
{
    dmarc::Verdict verdict;
    verdict.result = result;
    verdict.organizationalDomain = domain;
    verdict.recordAt = "_dmarc." + domain;
    verdict.domain = std::move(domain);
    verdict.policy = verdict.inForce = dmarc::Policy::Reject;
    verdict.spfAligned = spfAligned;
    verdict.dkimAligned = dkimAligned;
    return verdict;
}

} // namespace

ReportPtr forgedReport()
{
    const std::string bank = "northbank.example", host = "bulk-host.example";
    auto report = withVerdict(crlf(forgedSource), VerdictLevel::Forged, {StatementCode::HeadForged, {{"domain", bank}}},
                              {{StatementCode::NothingAligned, {{"domain", bank}}}, {StatementCode::PolicyRejects, {{"domain", bank}}}},
                              StatementCode::DoReportDelete);
    setFrom(*report, mailbox("North Bank", "alerts", bank));
    setPath(*report,
            {{"filter.yourcompany.example", "192.0.2.14", "box7.yourcompany.example", received::Zone::Yours, "", {}, ""},
             {"mx1.yourcompany.example", "192.0.2.10", "filter.yourcompany.example", received::Zone::Yours, "TLS 1.3", {}, ""},
             {"relay2.bulk-host.example", "198.51.100.31", "mx1.yourcompany.example", received::Zone::Border, "", {}, ""},
             {"", "203.0.113.77", "smtp-out4.bulk-host.example", received::Zone::Claimed, "", {"helo-rdns-differ"}, "mail.northbank.example"}});
    report->path.basis = received::BorderBasis::Profile;
    report->path.confidence = received::Confidence::High;
    report->path.client.ip = "198.51.100.31";
    report->spf = spfResult(AuthResult::Fail, bank);
    report->dkim = {seal(*report, host, AuthResult::Pass, false)};
    report->dmarc = dmarcResult(AuthResult::Fail, bank, false, false);
    authres::Recorded recorded;
    recorded.header = "Authentication-Results";
    recorded.authservId = "mx1.yourcompany.example";
    recorded.trusted = true;
    recorded.results = {
        {"spf", "", "fail", "", {{"smtp.mailfrom", bank}}}, {"dkim", "", "pass", "", {{"header.d", host}}}, {"dmarc", "", "fail", "", {{"header.from", bank}}}};
    report->recorded = {recorded};
    addFinding(*report, FindingCode::DkimPassUnaligned, Severity::Bad, {{"proven", host}, {"domain", bank}, {"selector", "k1"}}, at(*report, "DKIM-Signature"));
    addFinding(*report, FindingCode::SpfFail, Severity::Bad, {{"domain", bank}, {"ip", "198.51.100.31"}}, at(*report, "Received-SPF"));
    addFinding(*report, FindingCode::DmarcFail, Severity::Bad, {{"domain", bank}, {"policy", "reject"}}, at(*report, "From"));
    addFinding(*report, FindingCode::ReplyToOtherDomain, Severity::Caution, {{"domain", bank}, {"address", "northbank.helpdesk@freemail.example"}},
               at(*report, "Reply-To"));
    addFinding(*report, FindingCode::BorderFound, Severity::Good, {{"ip", "198.51.100.31"}, {"by", "mx1.yourcompany.example"}},
               both(at(*report, "Received", 0), at(*report, "Received", 1)));
    addFinding(*report, FindingCode::HopLongDelay, Severity::Info, {{"by", "mx1.yourcompany.example"}, {"seconds", "47"}});
    report->content.links = {{"https://www.northbank.example/card", "https://login.bulk-host.example/c/8f2", "login.bulk-host.example", true},
                             {"Unsubscribe", "https://bulk-host.example/u/8f2", "bulk-host.example", false}};
    report->content.attachments = {{"statement.pdf", "application/pdf", 48'200, std::string(64, 'a')}};
    report->content.text = "Dear customer,\nplease confirm your card within 24 hours.";
    addAnswer(*report, "k1._domainkey.bulk-host.example", DnsType::TXT, DnsStatus::Answered, {"v=DKIM1; k=rsa; p=MIIBIjANBgkqh"});
    addAnswer(*report, bank, DnsType::TXT, DnsStatus::Answered, {"v=spf1 ip4:192.0.2.128/25 -all"});
    addAnswer(*report, "_dmarc." + bank, DnsType::TXT, DnsStatus::Answered, {"v=DMARC1; p=reject"});
    return report;
}

ReportPtr genuineReport()
{
    const std::string post = "parcelpost.example";
    auto report = withVerdict(crlf(genuineSource), VerdictLevel::Confirmed, {StatementCode::HeadConfirmed, {{"domain", post}}},
                              {{StatementCode::DkimVouches, {{"domain", post}}}, {StatementCode::SpfVouches, {{"domain", post}, {"ip", "203.0.113.9"}}}},
                              StatementCode::DoCarryOn);
    setFrom(*report, mailbox("Parcel Post", "info", post));
    setPath(*report,
            {{"mx1.yourcompany.example", "192.0.2.10", "box7.yourcompany.example", received::Zone::Yours, "", {}, ""},
             {"out7.parcelpost.example", "203.0.113.9", "mx1.yourcompany.example", received::Zone::Border, "TLS 1.3", {}, ""}});
    report->path.client.ip = "203.0.113.9";
    report->spf = spfResult(AuthResult::Pass, post);
    report->dkim = {seal(*report, post, AuthResult::Pass, true)};
    report->dmarc = dmarcResult(AuthResult::Pass, post, true, true);
    addFinding(*report, FindingCode::DmarcPass, Severity::Good, {{"domain", post}}, at(*report, "From"));
    addFinding(*report, FindingCode::DkimAlignedPass, Severity::Good, {{"domain", post}, {"selector", "k1"}}, at(*report, "DKIM-Signature"));
    addFinding(*report, FindingCode::SpfAlignedPass, Severity::Good, {{"domain", post}, {"ip", "203.0.113.9"}}, at(*report, "Received", 1));
    addFinding(*report, FindingCode::DkimSubjectUnsigned, Severity::Info, {{"domain", post}}, at(*report, "Subject"));
    addFinding(*report, FindingCode::HopFormatWrong, Severity::Info, {{"host", "out7.parcelpost.example"}}, at(*report, "Received", 1));
    addFinding(*report, FindingCode::DnsTemporaryFailure, Severity::Info, {{"name", "out7.parcelpost.example"}});
    addAnswer(*report, "k1._domainkey.parcelpost.example", DnsType::TXT, DnsStatus::Answered, {"v=DKIM1; p=MIIBIjANBg"});
    addAnswer(*report, "out7.parcelpost.example", DnsType::AAAA, DnsStatus::Failed);
    return report;
}

ReportPtr probablyReport()
{
    auto report = std::make_shared<Report>(*genuineReport());
    report->verdict.level = VerdictLevel::ProbablyGenuine;
    report->verdict.headline = {StatementCode::HeadProbablyGenuine, {{"domain", "parcelpost.example"}}};
    report->verdict.because = {{StatementCode::SpfOnly, {{"domain", "parcelpost.example"}}}};
    return report;
}

ReportPtr cannotTellReport()
{
    auto report = withVerdict(crlf(plainSource), VerdictLevel::CannotTell, {StatementCode::HeadCannotTell, {{"domain", "old.example"}}},
                              {{StatementCode::NothingPublished, {{"domain", "old.example"}}}}, StatementCode::DoAskOtherWay);
    report->verdict.notChecked = {{StatementCode::MissingProfile, {}}};
    setFrom(*report, mailbox("", "j.doe", "old.example"));
    setPath(*report, {{"", "198.51.100.8", "mx1.yourcompany.example", received::Zone::Border, "", {}, "mail.old.example"}});
    report->path.client.ip = "198.51.100.8";
    report->spf = spfResult(AuthResult::None, "old.example");
    addFinding(*report, FindingCode::NoDkimSignature, Severity::Info, {{"domain", "old.example"}});
    addFinding(*report, FindingCode::NoSpfRecord, Severity::Info, {{"domain", "old.example"}});
    addFinding(*report, FindingCode::NoDmarcPolicy, Severity::Info, {{"domain", "old.example"}}, at(*report, "From"));
    return report;
}

ReportPtr imitationReport()
{
    auto report = withVerdict(crlf(imitationSource), VerdictLevel::Confirmed, {StatementCode::HeadAddressRealNameNot, {{"domain", "freemail.example"}}},
                              {{StatementCode::NameShowsOther, {{"imitated", "Maria Keller"}, {"address", "m.keller.hr@freemail.example"}}},
                               {StatementCode::DkimVouches, {{"domain", "freemail.example"}}}},
                              StatementCode::DoCheckName);
    report->verdict.imitates = {{ImitationKind::Name, "Maria Keller"}};
    setFrom(*report, mailbox("Maria Keller, Head of HR", "m.keller.hr", "freemail.example"));
    setPath(*report, {{"mail-a.freemail.example", "203.0.113.40", "mx1.yourcompany.example", received::Zone::Border, "TLS 1.3", {}, ""}});
    report->path.client.ip = "203.0.113.40";
    report->dkim = {seal(*report, "freemail.example", AuthResult::Pass, true)};
    addFinding(*report, FindingCode::DisplayNameKnownPerson, Severity::Caution,
               {{"name", "Maria Keller"}, {"address", "m.keller.hr@freemail.example"}, {"known", "maria.keller@yourcompany.example"}}, at(*report, "From"));
    addFinding(*report, FindingCode::DkimAlignedPass, Severity::Good, {{"domain", "freemail.example"}, {"selector", "k1"}}, at(*report, "DKIM-Signature"));
    return report;
}

ReportPtr bounceReport()
{
    auto report = withVerdict(crlf(bounceSource), VerdictLevel::CannotTell, {StatementCode::HeadBounceBackscatter, {}},
                              {{StatementCode::NothingPublished, {{"domain", "mx.elsewhere.example"}}}}, StatementCode::DoDeleteBounce);
    setFrom(*report, mailbox("", "MAILER-DAEMON", "mx.elsewhere.example"));
    setPath(*report, {{"mx.elsewhere.example", "203.0.113.60", "mx1.yourcompany.example", received::Zone::Border, "TLS 1.2", {}, ""}});
    bounce::Verdict verdict;
    verdict.verdict = bounce::BounceVerdict::Backscatter;
    verdict.confidence = bounce::Confidence::High;
    verdict.askDidYouWrite = true;
    verdict.recipients = {{"stranger@elsewhere.example", "failed", "5.1.1", "550 5.1.1 no such user", "", "no-such-mailbox"}};
    verdict.evidence = {{"handover-foreign", "strong", "someone-else", {{"ip", "203.0.113.99"}}},
                        {"tag-missing", "strong", "someone-else", {}},
                        {"handover-spf-fail", "moderate", "someone-else", {{"ip", "203.0.113.99"}, {"domain", "yourcompany.example"}}},
                        {"tag-date-fits", "weak", "left-ours", {}}};
    verdict.signatures = {{"batv", "prvs", "you@yourcompany.example", "unsigned"}};
    verdict.original = bounce::Original{"message/rfc822",
                                        "<77@pc>",
                                        "You <you@yourcompany.example>",
                                        "stranger@elsewhere.example",
                                        "Cheap pills",
                                        "Fri, 20 Nov 2026 03:11:00 +0000",
                                        bounce::Handover{"203.0.113.99", "mx.elsewhere.example", "pc-77"}};
    verdict.wouldHelp = {"sent-mail", "batv-key"};
    report->bounce = verdict;
    report->content.text = "This is the mail system at host mx.elsewhere.example.";
    addFinding(*report, FindingCode::BounceVerdictFound, Severity::Info, {{"verdict", "backscatter"}});
    return report;
}

ReportPtr hostileReport()
{
    const std::string evil = "<img src='/etc/hostname'><b>bold</b>\xE2\x80\xAE%1{domain}&amp;";
    auto report = withVerdict("Received: from <b>x</b> (" + evil
                                  + " [192.0.2.1]) by <i>y</i>; Thu, 19 Nov 2026 09:12:54 +0000\r\n"
                                    "From: \""
                                  + evil + "\" <a@<u>b</u>>\r\nReply-To: \"<h1>\" <h1@evil.example>\r\nSubject: " + evil + "\r\nX-<b>: " + evil + "\r\n\r\n"
                                  + evil + "\r\n",
                              VerdictLevel::DoesNotFit, {StatementCode::HeadDoesNotFit, {{"domain", evil}}},
                              {{StatementCode::NameShowsOther, {{"imitated", evil}, {"address", evil}}}}, StatementCode::DoAskOtherWay);
    report->source.path = evil;
    setFrom(*report, mailbox(evil, evil, evil));
    setPath(*report, {{evil, evil, evil, received::Zone::Border, evil, {evil}, evil}});
    report->path.client.ip = evil;
    report->dkim = {seal(*report, evil, AuthResult::Fail, false)};
    report->dkim.front().reason = evil;
    report->spf = spfResult(AuthResult::Pass, evil);
    report->spf->mechanism = evil;
    addFinding(*report, FindingCode::DisplayNameKnownPerson, Severity::Caution, {{"name", evil}, {"address", evil}, {"known", evil}}, at(*report, "From"));
    addFinding(*report, FindingCode::DkimSignatureInvalid, Severity::Caution, {{"domain", evil}, {"reason", evil}, {"selector", evil}}, at(*report, "Subject"));
    report->content.links = {{evil, evil, evil, true}};
    report->content.attachments = {{evil, evil, 1, evil}};
    report->content.smime = Smime{evil, evil, evil, false};
    report->content.text = evil + "\n" + evil;
    bounce::Verdict bounced;
    bounced.recipients = {{evil, evil, evil, evil, evil, evil}};
    bounced.evidence = {{evil, "strong", "someone-else", {{"ip", evil}}}};
    bounced.signatures = {{evil, evil, evil, evil}};
    bounced.original = bounce::Original{evil, evil, evil, evil, evil, evil, bounce::Handover{evil, evil, evil}};
    bounced.wouldHelp = {evil};
    report->bounce = bounced;
    addAnswer(*report, evil, DnsType::TXT, DnsStatus::Answered, {evil});
    addAnswer(*report, evil + "2", DnsType::TXT, DnsStatus::Failed, {}, evil);
    return report;
}

} // namespace heloscope::test

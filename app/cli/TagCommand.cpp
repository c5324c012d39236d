// heloscope-cli tag: make or check a BATV or SRS return address, for administrators.
#include "app/cli/Command.h"
#include "app/cli/Diagnostics.h"
#include "app/cli/Language.h"
#include "app/cli/Output.h"
#include "app/cli/TextFile.h"
#include "core/base/Ascii.h"
#include "core/bounce/ReturnPathTag.h"
#include "core/bounce/SrsAddress.h"
#include "core/profile/Profile.h"
#include "ui/export/JsonWriter.h"
#include "ui/input/SiteProfile.h"
#include "ui/text/Labels.h"

#include <CLI/CLI.hpp>

#include <chrono>

namespace heloscope::cli {

namespace {

constexpr int noKeyNumber = -1;

class TagCommand final : public Command {
public:
    void describe(CLI::App &app) override
    {
        app.add_option("ADDRESS", m_address, "The address to check, or to make a tagged one from")->required();
        app.add_flag("--check", m_check, "Check ADDRESS; what is done without --make");
        app.add_option("--make", m_make, "Make one: prvs is BATV")->type_name("prvs|srs");
        app.add_option("--forwarder", m_forwarder, "Domain that forwards, for --make srs")->type_name("DOMAIN");
        app.add_option("--key-number", m_keyNumber, "Which key, 0 to 9, default the profile's or 0")->type_name("N");
        app.add_option("--key-file", m_keyFile, "File whose first line is the key or secret; never on the command line, where others see it")
            ->type_name("FILE");
        app.add_option("--profile", m_profileFile, "Profile with batv keys and srs secrets")->type_name("FILE");
        app.add_option("--now", m_now, "As if at this time (RFC 3339)")->type_name("TIME");
        app.add_flag("--json", m_json, "One JSON object");
        app.add_option("--lang", m_language, "Language of the words")->type_name("LL");
        app.footer("Exit status: 0 made, or valid as far as it can be told; 1 expired, wrong or off; 2 wrong usage or no tag.");
    }

    int run() override
    {
        auto words = wordsOf(m_language);
        if (!words)
            return trouble(words.error());
        if (auto prepared = prepare(); !prepared)
            return trouble(prepared.error());
        if (!m_make.empty()) {
            const auto made = make();
            return made ? print(*made + "\n", exitFine) : trouble(made.error());
        }
        const auto result = check();
        if (!result)
            return trouble(result.error());
        const bool bad = result->result == "expired" || result->result == "wrong-hash" || result->result == "date-off";
        return print(m_json ? asJson(*result) : asText(*result, words->words), bad ? exitAlarm : exitFine);
    }

private:
    static int trouble(const Error &error)
    {
        complain(error.detail);
        return exitTrouble;
    }

    static int print(const std::string &text, int status)
    {
        auto output = Output::create({});
        const auto written = output->write(text), flushed = output->flush();
        for (const Result<void> &done : {written, flushed}) {
            if (!done)
                return trouble(done.error());
        }
        return status;
    }

    Result<void> prepare()
    {
        const auto now = std::chrono::system_clock::now().time_since_epoch();
        m_time = std::chrono::duration_cast<std::chrono::seconds>(now).count();
        if (!m_now.empty()) {
            const auto given = parseRfc3339(m_now);
            if (!given)
                return failure("usage", "--now: \"" + m_now + "\" is no time like 2026-11-21T18:35:00Z");
            m_time = *given;
        }
        if (m_check && !m_make.empty())
            return failure("usage", "--check and --make: one of them");
        if (m_keyNumber != noKeyNumber && (m_keyNumber < 0 || m_keyNumber > 9))
            return failure("usage", "--key-number: from 0 to 9");
        if (!m_profileFile.empty()) {
            const auto text = readTextFile(m_profileFile, input::maxProfileBytes);
            if (!text)
                return failure(text.error().code, "--profile: " + text.error().detail);
            auto profile = parseProfile(*text);
            if (!profile)
                return failure(profile.error().code, "--profile: " + m_profileFile + ": " + profile.error().detail);
            m_profile = std::move(*profile);
        }
        if (m_keyFile.empty())
            return {};
        auto text = readTextFile(m_keyFile);
        if (!text)
            return failure(text.error().code, "--key-file: " + text.error().detail);
        const Secret key = trimmedEnd(std::string_view(*text).substr(0, text->find('\n')));
        wipe(*text);
        if (key.empty())
            return failure("usage", "--key-file: the first line of " + m_keyFile + " is empty");
        Profile::BatvKey batv;
        batv.key = key;
        if (m_keyNumber != noKeyNumber)
            batv.keyNumber = int(m_keyNumber);
        m_profile.batv.insert(m_profile.batv.begin(), batv);
        m_profile.srsSecrets.insert(m_profile.srsSecrets.begin(), key);
        return {};
    }

    Result<std::string> make() const
    {
        const std::int64_t today = m_time / secondsPerDay;
        std::string made;
        if (m_make == "prvs") {
            if (m_profile.batv.empty())
                return failure("usage", "--make prvs: needs a key, from --key-file or --profile");
            const Profile::BatvKey &key = m_profile.batv.front();
            made = bounce::makePrvs(m_address, key.key, m_keyNumber != noKeyNumber ? int(m_keyNumber) : key.keyNumber.value_or(0), today);
        } else if (m_make == "srs") {
            if (m_profile.srsSecrets.empty())
                return failure("usage", "--make srs: needs a secret, from --key-file or --profile");
            if (m_forwarder.empty())
                return failure("usage", "--make srs: needs --forwarder DOMAIN");
            made = bounce::makeSrs(m_address, m_forwarder, m_profile.srsSecrets.front(), today);
        } else {
            return failure("usage", "--make: prvs or srs, not \"" + m_make + "\"");
        }
        if (made.empty())
            return failure("usage", "\"" + m_address + "\" is no address");
        return made;
    }

    Result<bounce::TagResult> check() const
    {
        if (const auto batv = bounce::readBatv(m_address))
            return bounce::checkBatv(*batv, m_address, m_profile.batv, {std::nullopt, m_time});
        if (const auto srs = bounce::readSrs(m_address))
            return bounce::checkSrs(*srs, m_address, m_profile.srsSecrets, !m_profile.srsSecrets.empty(), m_time);
        return failure("usage", "\"" + m_address + "\" carries no BATV or SRS tag");
    }

    std::string original() const
    {
        if (const auto batv = bounce::readBatv(m_address))
            return batv->address;
        const auto srs = bounce::readSrs(m_address);
        return srs ? bounce::originalAddress(*srs) : std::string();
    }

    std::string asText(const bounce::TagResult &result, const Words &words) const
    {
        return shownValue(original()) + "\n" + result.dialect + ": " + result.result + " (" + bounceTagResult(result.result, words) + ")\n";
    }

    std::string asJson(const bounce::TagResult &result) const
    {
        std::string out;
        JsonWriter json(out);
        json.beginObject();
        json.member("schema"_key, 1);
        json.member("scheme"_key, result.scheme);
        json.memberOrNull("dialect"_key, result.dialect);
        json.member("address"_key, m_address);
        json.memberOrNull("original"_key, original());
        json.member("result"_key, result.result);
        json.endObject();
        return out + "\n";
    }

    std::string m_address, m_make, m_forwarder, m_keyFile, m_profileFile, m_now, m_language;
    long long m_keyNumber = noKeyNumber;
    bool m_json = false, m_check = false;
    UnixTime m_time = 0;
    Profile m_profile;
};

} // namespace

std::unique_ptr<Command> makeTagCommand() { return std::make_unique<TagCommand>(); }

} // namespace heloscope::cli

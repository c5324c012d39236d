#include "app/cli/Landlock.h"

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <set>
#include <system_error>

#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace heloscope::cli {

namespace {

namespace fs = std::filesystem;

// Of kernels newer than our headers.
constexpr std::uint64_t referRight = 1 << 13, truncateRight = 1 << 14, ioctlRight = 1 << 15; // since versions 2, 3, 5
constexpr std::uint64_t bindTcp = 1 << 0, connectTcp = 1 << 1;                              // since version 4
constexpr int netPortRule = 2;
struct RulesetAttributes {
    std::uint64_t files = 0, network = 0;
};
struct PortAttributes {
    std::uint64_t right = 0, port = 0;
};

constexpr std::uint64_t readRights = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
constexpr std::uint64_t folderRights = readRights | LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_MAKE_DIR
    | LANDLOCK_ACCESS_FS_REMOVE_FILE | referRight | truncateRight;
constexpr std::uint64_t firstVersionRights = (1 << 13) - 1;

class Ruleset {
public:
    explicit Ruleset(int version, Needs::Network network)
        : m_rights(firstVersionRights | (version >= 2 ? referRight : 0) | (version >= 3 ? truncateRight : 0) | (version >= 5 ? ioctlRight : 0))
    {
        RulesetAttributes attributes{m_rights, 0};
        // A proxy may stand on any port.
        m_ports = version >= 4 && network != Needs::Network::Https;
        if (m_ports)
            attributes.network = bindTcp | connectTcp;
        m_descriptor = int(::syscall(SYS_landlock_create_ruleset, &attributes, m_ports ? sizeof attributes : sizeof attributes.files, 0));
    }
    Ruleset(const Ruleset &) = delete;
    Ruleset &operator=(const Ruleset &) = delete;
    ~Ruleset()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    bool valid() const { return m_descriptor >= 0; }

    // What is not there needs no rule: it cannot be opened either.
    void allow(const std::string &path, std::uint64_t rights)
    {
        const int file = ::open(path.c_str(), O_PATH | O_CLOEXEC);
        if (file < 0)
            return;
        struct stat info = {};
        constexpr std::uint64_t fileRights = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_EXECUTE | truncateRight
            | ioctlRight;
        if (::fstat(file, &info) == 0 && !S_ISDIR(info.st_mode))
            rights &= fileRights;
        landlock_path_beneath_attr rule = {};
        rule.allowed_access = rights & m_rights;
        rule.parent_fd = file;
        ::syscall(SYS_landlock_add_rule, m_descriptor, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
        ::close(file);
    }

    void allowPort(std::uint16_t port)
    {
        const PortAttributes rule{connectTcp, port};
        if (m_ports)
            ::syscall(SYS_landlock_add_rule, m_descriptor, netPortRule, &rule, 0);
    }

    bool enforce() const { return ::syscall(SYS_landlock_restrict_self, m_descriptor, 0) == 0; }

private:
    std::uint64_t m_rights;
    bool m_ports = false;
    int m_descriptor = -1;
};

// People collect mail as folders of links: where these lead now may be read.
void allowInput(Ruleset &ruleset, const std::string &path, std::set<fs::path> &visited)
{
    std::error_code error;
    // Where a file lies does not matter, and a batch may name thousands.
    if (!fs::is_directory(path, error)) {
        ruleset.allow(path, readRights);
        return;
    }
    const fs::path real = fs::canonical(path, error);
    if (error || !visited.insert(real).second)
        return;
    ruleset.allow(real.string(), readRights);
    for (fs::recursive_directory_iterator entry(real, fs::directory_options::skip_permission_denied, error), end; !error && entry != end;
         entry.increment(error)) {
        std::error_code ignored;
        if (entry->is_symlink(ignored))
            allowInput(ruleset, entry->path().string(), visited);
    }
}

// What belongs to the system and holds nothing of the user's: libraries, locales, certificates (those of ui/input/TrustStore.cpp are read late).
constexpr const char *systemPlaces[] = {"/usr",
                                        "/lib",
                                        "/lib64",
                                        "/etc/ld.so.cache",
                                        "/etc/localtime",
                                        "/dev/null",
                                        "/dev/urandom",
                                        "/etc/ssl/openssl.cnf",
                                        "/etc/ssl/certs",
                                        "/etc/ssl/ca-bundle.pem",
                                        "/etc/ssl/cert.pem",
                                        "/etc/pki/tls/certs",
                                        "/etc/pki/ca-trust/extracted"};
constexpr const char *httpsPlaces[] = {"/etc/resolv.conf", "/etc/hosts",    "/etc/host.conf", "/etc/nsswitch.conf",
                                       "/etc/gai.conf",    "/etc/services", "/etc/protocols", "/run/systemd/resolve"};
constexpr const char *fontPlaces[] = {"/etc/fonts", "/var/cache/fontconfig"};
constexpr const char *ownFontPlaces[] = {".fonts", ".local/share/fonts", ".config/fontconfig", ".cache/fontconfig"};

void allowSystem(Ruleset &ruleset, const Needs &needs)
{
    for (const char *place : systemPlaces)
        ruleset.allow(place, readRights);
    if (const char *const chosen = std::getenv("SSL_CERT_FILE"))
        ruleset.allow(chosen, readRights);
    if (needs.network == Needs::Network::Https) {
        for (const char *place : httpsPlaces)
            ruleset.allow(place, readRights);
    }
    if (!needs.fonts)
        return;
    for (const char *place : fontPlaces)
        ruleset.allow(place, readRights);
    if (const char *const home = std::getenv("HOME")) {
        for (const char *place : ownFontPlaces)
            ruleset.allow((fs::path(home) / place).string(), readRights);
    }
}

} // namespace

int landlockVersion()
{
    const long version = ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    return version > 0 ? int(version) : 0;
}

Result<void> restrictFiles(const Needs &needs)
{
    const int version = landlockVersion();
    if (version == 0)
        return {};
    Ruleset ruleset(version, needs.network);
    if (!ruleset.valid())
        return failure("confine", "Landlock: " + std::generic_category().message(errno));
    allowSystem(ruleset, needs);
    std::set<fs::path> visited;
    for (const std::string &path : needs.inputs)
        allowInput(ruleset, path, visited);
    for (const std::string &path : needs.outputFolders)
        ruleset.allow(path, folderRights);
    if (needs.network == Needs::Network::Dns) {
        for (const std::uint16_t port : needs.ports)
            ruleset.allowPort(port);
    }
    if (!ruleset.enforce())
        return failure("confine", "Landlock: " + std::generic_category().message(errno));
    return {};
}

} // namespace heloscope::cli

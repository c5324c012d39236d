#include "app/cli/CallFilter.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>

#include <linux/audit.h>
#include <linux/seccomp.h>

namespace heloscope::cli {

namespace {

#if defined(__x86_64__)
constexpr std::uint32_t ownArchitecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr std::uint32_t ownArchitecture = AUDIT_ARCH_AARCH64;
#elif defined(__riscv) && __riscv_xlen == 64
constexpr std::uint32_t ownArchitecture = AUDIT_ARCH_RISCV64;
#else
#error "Configure with -DHELOSCOPE_CONFINE=OFF: the system calls of this processor are not known here"
#endif

constexpr std::uint16_t load = BPF_LD | BPF_W | BPF_ABS, mask = BPF_ALU | BPF_AND | BPF_K, give = BPF_RET | BPF_K;
constexpr std::uint16_t ifEqual = BPF_JMP | BPF_JEQ | BPF_K, ifAtLeast = BPF_JMP | BPF_JGE | BPF_K, ifAbove = BPF_JMP | BPF_JGT | BPF_K;
constexpr std::uint32_t refused = SECCOMP_RET_ERRNO | EPERM;
constexpr std::uint32_t allBits = 0xffffffff;

constexpr std::uint32_t halfOf(const CallFilter::Condition &condition)
{
    return std::uint32_t(offsetof(seccomp_data, args) + condition.argument * sizeof(std::uint64_t) + (condition.upperHalf ? sizeof(std::uint32_t) : 0));
}

} // namespace

CallFilter::CallFilter()
{
    add(load, offsetof(seccomp_data, arch));
    add(ifEqual, ownArchitecture, 1, 0);
    add(give, SECCOMP_RET_KILL_PROCESS);
    add(load, offsetof(seccomp_data, nr));
}

void CallFilter::add(std::uint16_t code, std::uint32_t value, std::size_t ifTrue, std::size_t ifFalse)
{
    if (ifTrue > 255 || ifFalse > 255) // a jump has one octet; a filter that means something else must never be loaded
        std::abort();
    m_program.push_back({code, std::uint8_t(ifTrue), std::uint8_t(ifFalse), value});
}

// A block ends with an answer whatever happens, so it may load what it likes.
void CallFilter::addBlock(int number, const CallFilter &block)
{
    add(ifEqual, std::uint32_t(number), 0, block.m_program.size());
    m_program.insert(m_program.end(), block.m_program.begin(), block.m_program.end());
}

void CallFilter::allow(int number, std::initializer_list<std::initializer_list<Condition>> ways)
{
    CallFilter block{Empty()};
    for (const auto &way : ways) {
        // From the last condition to the first, for a jump out of the way has to know how much is left of it.
        std::vector<sock_filter> steps{{give, 0, 0, SECCOMP_RET_ALLOW}};
        for (auto condition = std::rbegin(way); condition != std::rend(way); ++condition) {
            CallFilter check{Empty()};
            check.add(load, halfOf(*condition));
            if (condition->mask != allBits)
                check.add(mask, condition->mask);
            std::size_t left = condition->values.size();
            for (const std::uint32_t value : condition->values) {
                --left;
                check.add(ifEqual, value, left, left == 0 ? steps.size() : 0);
            }
            steps.insert(steps.begin(), check.m_program.begin(), check.m_program.end());
        }
        block.m_program.insert(block.m_program.end(), steps.begin(), steps.end());
    }
    block.add(give, refused);
    addBlock(number, block);
}

void CallFilter::answer(int number, int error)
{
    CallFilter block{Empty()};
    block.add(give, SECCOMP_RET_ERRNO | std::uint32_t(error));
    addBlock(number, block);
}

std::vector<sock_filter> CallFilter::finish(std::vector<int> numbers)
{
    std::sort(numbers.begin(), numbers.end());
    struct Range {
        int first, last;
    };
    std::vector<Range> ranges;
    for (const int number : numbers) {
        if (!ranges.empty() && number <= ranges.back().last + 1)
            ranges.back().last = number;
        else
            ranges.push_back({number, number});
    }
    // Upwards: below a range's first number is a gap, up to its last one is the range, above it the next one begins. The answers stand behind.
    for (std::size_t left = ranges.size(); const Range &range : ranges) {
        --left;
        add(ifAtLeast, std::uint32_t(range.first), 0, 2 * left + 1);
        add(ifAbove, std::uint32_t(range.last), 0, 2 * left + 1);
    }
    add(give, refused);
    add(give, SECCOMP_RET_ALLOW);
    return m_program;
}

} // namespace heloscope::cli

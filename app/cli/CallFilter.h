// Builds a seccomp filter: a program of the kernel's packet filter machine (linux/filter.h) over the number and the arguments of a system call.
// By hand, for a library that does it for every system and processor takes longer at each start than reading and judging a message.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <vector>

#include <linux/filter.h>

namespace heloscope::cli {

class CallFilter {
public:
    /// Calls made in the way of another architecture end the process; they would have other numbers.
    CallFilter();

    /// What has to hold of one argument: its lower 32 bits, as far as `mask` goes, are one of these values (not none).
    struct Condition {
        unsigned argument;
        std::uint32_t mask;
        std::vector<std::uint32_t> values;
        bool upperHalf = false; // the other 32 bits instead
    };
    /// Allows call `number` where all conditions of one of the lists hold; else it fails with EPERM. Once for a number.
    void allow(int number, std::initializer_list<std::initializer_list<Condition>> ways);
    /// The call fails with this error.
    void answer(int number, int error);
    /// The whole program: these calls are allowed with any arguments, all others fail with EPERM. `numbers` in any order, also repeated.
    std::vector<sock_filter> finish(std::vector<int> numbers);

private:
    void add(std::uint16_t code, std::uint32_t value, std::size_t ifTrue = 0, std::size_t ifFalse = 0);
    void addBlock(int number, const CallFilter &block);
    struct Empty {};
    explicit CallFilter(Empty) {}

    std::vector<sock_filter> m_program;
};

} // namespace heloscope::cli

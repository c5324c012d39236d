// What this processor can do. The C library has asked it already; asking again takes microseconds a question in a virtual machine, where
// CPUID leaves the guest, and the compiler's own support asks a dozen before main().
#pragma once

#if defined(__x86_64__)

#include <cpuid.h>

namespace heloscope::processor {

/// Whether the registers of AVX-512 are worked on in halves, one after the other, as in AMD's family 25 (Zen 4): nothing is gained by their size.
/// The C library has no name for that, so the processor is asked: to be kept, and only where there is AVX-512.
inline bool halvesWideRegisters()
{
    unsigned eax = 0, ebx = 0, ecx = 0, edx = 0;
    constexpr unsigned family25 = 15 << 8 | 10 << 20, bits = 15 << 8 | 255 << 20; // a base and what is added to it
    return __get_cpuid(1, &eax, &ebx, &ecx, &edx) != 0 && (eax & bits) == family25;
}

} // namespace heloscope::processor

#if __has_include(<sys/platform/x86.h>) && !defined(__clang__) // the header is C for other compilers than GCC

#include <sys/platform/x86.h>

/// A feature by its name there, as HELOSCOPE_PROCESSOR_HAS(AVX2): the processor has it and the system lets it be used.
#define HELOSCOPE_PROCESSOR_HAS(feature) (::x86_cpu_active(x86_cpu_##feature) != 0)

#else

namespace heloscope::processor {

inline bool hasSSSE3() { return __builtin_cpu_supports("ssse3"); }
inline bool hasSSE4_1() { return __builtin_cpu_supports("sse4.1"); }
inline bool hasAVX2() { return __builtin_cpu_supports("avx2"); }
inline bool hasAVX512VL() { return __builtin_cpu_supports("avx512vl"); }
inline bool hasAVX512BW() { return __builtin_cpu_supports("avx512bw"); }
inline bool hasAVX512_VBMI() { return __builtin_cpu_supports("avx512vbmi"); }
inline bool hasAVX512_VBMI2() { return __builtin_cpu_supports("avx512vbmi2"); }
inline bool hasAVX512_IFMA() { return __builtin_cpu_supports("avx512ifma"); }
inline bool hasSHA() // has no name among the compiler's own
{
    unsigned eax = 0, ebx = 0, ecx = 0, edx = 0;
    return __get_cpuid_count(7, 0, &eax, &ebx, &ecx, &edx) && (ebx & bit_SHA);
}

} // namespace heloscope::processor

#define HELOSCOPE_PROCESSOR_HAS(feature) ::heloscope::processor::has##feature()

#endif

#endif

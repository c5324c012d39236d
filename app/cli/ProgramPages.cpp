#include "app/cli/ProgramPages.h"

#if defined(__linux__)

#include <cstddef>
#include <cstdint>
#include <span>

#include <link.h>
#include <sys/mman.h>
#include <unistd.h>

namespace heloscope::cli {

namespace {

// Whether the loader wrote addresses into what cannot be written any more: position-dependent code.
bool hasRelocatedCode(const dl_phdr_info &file)
{
    for (const ElfW(Phdr) & segment : std::span(file.dlpi_phdr, file.dlpi_phnum)) {
        if (segment.p_type != PT_DYNAMIC)
            continue;
        for (auto entry = reinterpret_cast<const ElfW(Dyn) *>(file.dlpi_addr + segment.p_vaddr); entry->d_tag != DT_NULL; ++entry) {
            if (entry->d_tag == DT_TEXTREL || (entry->d_tag == DT_FLAGS && entry->d_un.d_val & DF_TEXTREL))
                return true;
        }
    }
    return false;
}

int setFileAside(dl_phdr_info *file, std::size_t, void *)
{
    static const std::uintptr_t page = std::uintptr_t(::sysconf(_SC_PAGESIZE));
    if (hasRelocatedCode(*file))
        return 0;
    for (const ElfW(Phdr) & segment : std::span(file->dlpi_phdr, file->dlpi_phnum)) {
        // In what can be written lies what the loader, or we, wrote.
        if (segment.p_type != PT_LOAD || segment.p_flags & PF_W)
            continue;
        const std::uintptr_t at = file->dlpi_addr + segment.p_vaddr;
        const std::uintptr_t begin = (at + page - 1) / page * page, end = (at + segment.p_memsz) / page * page;
        if (begin < end)
            ::madvise(reinterpret_cast<void *>(begin), end - begin, MADV_DONTNEED);
    }
    return 0;
}

} // namespace

void setProgramAside() { ::dl_iterate_phdr(setFileAside, nullptr); }

} // namespace heloscope::cli

#else

namespace heloscope::cli {

void setProgramAside() {}

} // namespace heloscope::cli

#endif

// A file of the reader's own, mapped into memory instead of read, and safe from being changed meanwhile: a read lease (fcntl(2), "Leases") makes
// the kernel keep writers waiting, and tells us. Then the file is read into the place of the mapping, and they may go on. So a large message
// takes no more memory than the part being looked at, its octets never change under a parser, and it may be cut short without harm.
#pragma once

#include "core/base/Bytes.h"

#include <memory>

namespace heloscope::input {

class HeldFile final : public ByteKeeper {
public:
    /// So much of the files held, of each its beginning, is not set aside: each pass over them would have to fetch it again.
    static constexpr std::size_t leftInMemory = std::size_t(3) << 19;

    /// `descriptor` was opened for reading only; it is taken where this succeeds. Null where the system cannot promise all that: not a file, another
    /// owner's, not on a local disk, open for writing somewhere, too many held already, not Linux. Makes SIGIO ours. Any thread.
    static std::shared_ptr<const HeldFile> hold(int descriptor);
    ~HeldFile() override;
    HeldFile(const HeldFile &) = delete;
    HeldFile &operator=(const HeldFile &) = delete;

    std::string_view bytes() const;
    void setAside(std::string_view bytes) const override;

private:
    struct Place;
    friend struct HeldFiles;
    explicit HeldFile(Place &place) : m_place(place) {}
    Place &m_place;
};

} // namespace heloscope::input

// The canonical forms of header fields and bodies (RFC 6376 §3.4), streamed into a sink: nothing canonical is ever held whole.
// A line feed without its carriage return counts as a line ending everywhere; a lone carriage return is an ordinary octet.
#pragma once

#include "core/crypto/Hash.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace heloscope::dkim {

enum class Canonicalization { Simple, Relaxed };
/// "simple", "relaxed"; parse: exactly these, lower case.
std::string_view toString(Canonicalization canonicalization);
std::optional<Canonicalization> parseCanonicalization(std::string_view word);

/// Takes bytes piece by piece; a piece is valid only during the call.
class ByteSink {
public:
    virtual ~ByteSink() = default;
    virtual void write(std::string_view bytes) = 0;
};

/// Collects everything; for tests and small texts.
class StringSink : public ByteSink {
public:
    void write(std::string_view bytes) override { text.append(bytes); }
    std::string text;
};

class HashSink : public ByteSink {
public:
    explicit HashSink(crypto::Hash &hash) : m_hash(hash) {}
    void write(std::string_view bytes) override { m_hash.update(bytes); }

private:
    crypto::Hash &m_hash;
};

/// Joins small pieces before they reach the sink behind it: hashing 64 octets at a time runs at a quarter of the speed.
class BatchingSink : public ByteSink {
public:
    explicit BatchingSink(ByteSink &target) : m_target(target) {}
    void write(std::string_view bytes) override;
    /// Hands on what is still held. Must be called at the end.
    void flush();

private:
    ByteSink &m_target;
    std::size_t m_used = 0;
    std::array<char, 4096> m_buffer;
};

/// One header field as text. `whole` begins at the name and may or may not carry its final line ending; `value` is what follows the
/// colon without the final line ending and lies inside `whole`.
struct FieldText {
    std::string_view name; // without white space before the colon
    std::string_view whole;
    std::string_view value;
};
/// Splits one field at its colon; name and value are empty where there is none.
FieldText fieldText(std::string_view whole);

enum class FinalLineEnding { Write, LeaveOut };
/// Writes the canonical form of one field (RFC 6376 §3.4.1, §3.4.2). Linear.
void writeCanonicalField(ByteSink &sink, const FieldText &field, Canonicalization canonicalization, FinalLineEnding ending = FinalLineEnding::Write);
/// As above for the signature field itself: the octets [begin, end) of its value, which are those of b=, are left out, and so is
/// the final line ending (RFC 6376 §3.7).
void writeCanonicalSignature(ByteSink &sink, const FieldText &field, Canonicalization canonicalization, std::size_t begin, std::size_t end);

/// The canonical body (RFC 6376 §3.4.3, §3.4.4), fed in blocks of any size. No body at all is the empty body: two octets in simple,
/// none in relaxed form.
class BodyCanonicalizer {
public:
    BodyCanonicalizer(Canonicalization canonicalization, ByteSink &sink) : m_relaxed(canonicalization == Canonicalization::Relaxed), m_sink(sink) {}
    void update(std::string_view block);
    /// How much at the front of `block` stands in the canonical body as it is, whatever follows; and then takes it without writing it.
    std::size_t unchanged(std::string_view block) const;
    void takeUnwritten(std::size_t octets);
    /// The end of the body. Nothing may follow.
    void finish();
    /// Canonical octets written so far.
    std::uint64_t length() const { return m_length; }

private:
    std::size_t coreSize(std::string_view block) const;
    bool isPending() const { return m_lineEnds > 0 || m_blank || m_carriageReturn; }
    void emit(std::string_view bytes);
    void emitPending();
    void take(char c);
    std::size_t takeWithBlanks(std::string_view block, std::size_t at);
    void takeContent(char c);
    void takeCore(std::string_view core);

    bool m_relaxed;
    ByteSink &m_sink;
    std::uint64_t m_length = 0;
    std::uint64_t m_lineEnds = 0;  // read, not yet written: they may turn out to be trailing empty lines
    bool m_blank = false;          // relaxed: white space read, not yet written
    bool m_carriageReturn = false; // the last octet was CR, its meaning depends on the next one
    bool m_content = false;        // something other than line ends was written
};

} // namespace heloscope::dkim

// Makes QCOMPARE print our types, and small helpers every test needs.
#pragma once

#include <QByteArray>
#include <QString>
#include <QTest>

#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>

inline char *toString(const std::string &text) { return qstrdup(text.c_str()); }

namespace heloscope::test {

inline QByteArray bytes(std::string_view text) { return QByteArray(text.data(), qsizetype(text.size())); }
inline std::string text(const QByteArray &array) { return std::string(array.constData(), std::size_t(array.size())); }

/// The whole file, or nothing where it cannot be read.
inline std::optional<std::string> readFile(const std::string &path)
{
    std::ifstream in(path, std::ios::binary);
    if (!in)
        return std::nullopt;
    return std::string(std::istreambuf_iterator<char>(in), {});
}

/// A file of the shared conformance and corpus data ("conformance/spf/…"), or nothing where that data is absent.
inline std::optional<std::string> sharedFile(const std::string &path) { return readFile(HELOSCOPE_SHARED_DATA "/" + path); }
inline std::string sharedPath(const std::string &path) { return HELOSCOPE_SHARED_DATA "/" + path; }

} // namespace heloscope::test

/// Compares std::string values with a readable failure.
#define COMPARE_TEXT(actual, expected) QCOMPARE(QByteArray::fromStdString(std::string(actual)), QByteArray::fromStdString(std::string(expected)))

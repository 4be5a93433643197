// SPDX-License-Identifier: GPL-2.0-or-later
//
// Plain values in files of our own that never leave the machine (spilled edges, sums of finished strips).
// Readers leave the stream failed when the file is short.
#pragma once

#include "base/failure.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <type_traits>
#include <vector>

namespace areal::shape {

template <class Value>
void write_value(std::ostream& out, const Value& value) {
    static_assert(std::is_trivially_copyable_v<Value>);
    out.write(reinterpret_cast<const char*>(&value), sizeof value);
}

template <class Value>
Value read_value(std::istream& in) {
    static_assert(std::is_trivially_copyable_v<Value>);
    Value value{};
    in.read(reinterpret_cast<char*>(&value), sizeof value);
    return value;
}

template <class Value>
void write_vector(std::ostream& out, const std::vector<Value>& values) {
    write_value(out, std::uint64_t(values.size()));
    out.write(reinterpret_cast<const char*>(values.data()), std::streamsize(values.size() * sizeof(Value)));
}

template <class Value>
std::vector<Value> read_vector(std::istream& in) {
    const auto size = read_value<std::uint64_t>(in);
    std::vector<Value> values;
    if (!in)
        return values;
    values.resize(size);
    in.read(reinterpret_cast<char*>(values.data()), std::streamsize(size * sizeof(Value)));
    return values;
}

inline void write_text(std::ostream& out, const std::string& text) {
    write_vector(out, std::vector<char>(text.begin(), text.end()));
}

inline std::string read_text(std::istream& in) {
    const std::vector<char> text = read_vector<char>(in);
    return {text.begin(), text.end()};
}

/// A file that is there whole or not at all. Throws BrokenMachinery.
template <class Write>
void write_whole(const std::filesystem::path& path, Write&& write) {
    std::filesystem::path unfinished = path;
    unfinished += ".part";
    std::ofstream out(unfinished, std::ios::binary | std::ios::trunc);
    write(out);
    out.close();
    if (!out)
        throw BrokenMachinery("Cannot write " + path.string() + ". Is the disk full?");
    std::filesystem::rename(unfinished, path);
}

} // namespace areal::shape

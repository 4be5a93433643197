// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/sha256.h"

#include "base/failure.h"
#include "source/package.h"

#include <openssl/evp.h>

#include <array>
#include <fstream>
#include <memory>

namespace areal::source {
namespace {

namespace fs = std::filesystem;

class Digest {
  public:
    Digest() : m_context(EVP_MD_CTX_new(), EVP_MD_CTX_free) {
        if (!m_context || EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) != 1)
            throw BrokenMachinery("The cryptographic library does not offer SHA-256.");
    }
    void add(std::string_view bytes) { EVP_DigestUpdate(m_context.get(), bytes.data(), bytes.size()); }
    void add_file(const fs::path& path);
    std::string hex();

  private:
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> m_context;
};

void Digest::add_file(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in)
        throw BadInput("\"{1}\" cannot be read. Check the path and the access rights.", {path.string()});
    std::array<char, 1 << 16> block;
    while (in.read(block.data(), block.size()), in.gcount() > 0)
        add({block.data(), std::size_t(in.gcount())});
}

std::string Digest::hex() {
    std::array<unsigned char, EVP_MAX_MD_SIZE> bytes{};
    unsigned int length = 0;
    EVP_DigestFinal_ex(m_context.get(), bytes.data(), &length);
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (unsigned int i = 0; i < length; ++i) {
        text += digits[bytes[i] >> 4];
        text += digits[bytes[i] & 15];
    }
    return text;
}

} // namespace

std::string sha256(std::string_view bytes) {
    Digest digest;
    digest.add(bytes);
    return digest.hex();
}

std::string sha256_of_file(const fs::path& path) {
    Digest digest;
    digest.add_file(path);
    return digest.hex();
}

std::string sha256_of_dataset(const std::string& file) {
    std::error_code fault;
    if (!fs::exists(file, fault))
        return "";
    Digest digest;
    for (const fs::path& part : files_of_dataset(file))
        digest.add_file(part);
    return digest.hex();
}

} // namespace areal::source

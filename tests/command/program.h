// SPDX-License-Identifier: GPL-2.0-or-later
//
// Runs the real program and keeps what it said.
#pragma once

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <sys/wait.h>

namespace areal::test {

inline const std::string samples = AREAL_SOURCE_DIR "/sample_data/";

struct Said {
    int exit_code = -1;
    std::string out, err;
};

/// `arguments` as in a shell; `before` may set the environment or a limit ("ulimit -f 1;").
inline Said arealregnskap(const std::string& arguments, const std::string& before = "") {
    const std::filesystem::path err_file =
        std::filesystem::temp_directory_path() / ("arealregnskap-test-" + std::to_string(getpid()) + ".err");
    const std::string command =
        before + " " AREAL_BINARY_DIR "/bin/arealregnskap " + arguments + " 2>" + err_file.string();
    Said said;
    FILE* pipe = popen(command.c_str(), "r");
    std::array<char, 4096> block;
    for (std::size_t n; (n = fread(block.data(), 1, block.size(), pipe)) > 0;)
        said.out.append(block.data(), n);
    const int status = pclose(pipe);
    said.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    std::ifstream err(err_file, std::ios::binary);
    said.err.assign(std::istreambuf_iterator<char>(err), {});
    std::filesystem::remove(err_file);
    return said;
}

} // namespace areal::test

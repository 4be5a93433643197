// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/package.h"

#include "base/failure.h"
#include "base/staged_output.h"
#include "source/sha256.h"

#include <cpl_string.h>
#include <cpl_vsi.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <memory>
#include <sstream>

namespace areal::source {
namespace {

namespace fs = std::filesystem;

struct CloseFile {
    void operator()(VSILFILE* file) const { VSIFCloseL(file); }
};
using File = std::unique_ptr<VSILFILE, CloseFile>;

constexpr std::size_t block_bytes = 1 << 18;

void copy(const std::string& from, const std::string& to) {
    const File in(VSIFOpenL(from.c_str(), "rb"));
    File out(VSIFOpenL(to.c_str(), "wb"));
    if (in == nullptr)
        throw BadInput("\"{1}\" cannot be read. Check the path and the access rights.", {from});
    std::vector<char> block(block_bytes);
    std::size_t got = 0;
    while (out != nullptr && (got = VSIFReadL(block.data(), 1, block.size(), in.get())) > 0)
        if (VSIFWriteL(block.data(), 1, got, out.get()) != got)
            out.reset();
    if (out == nullptr || VSIFCloseL(out.release()) != 0)
        throw BrokenMachinery("\"{1}\" could not be written. Free some space, or choose another folder.", {to});
}

std::vector<fs::path> files_below(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code fault;
    for (const auto& entry : fs::recursive_directory_iterator(folder, fault))
        if (entry.is_regular_file(fault))
            files.push_back(fs::relative(entry.path(), folder));
    std::sort(files.begin(), files.end());
    return files;
}

std::string manifest_of(const fs::path& folder) {
    std::string text;
    for (const fs::path& file : files_below(folder))
        if (file != manifest_name)
            text += sha256_of_file(folder / file) + "  " + file.generic_string() + "\n";
    return text;
}

std::map<std::string, std::string> read_manifest(const std::string& text) {
    std::map<std::string, std::string> hashes; // by file
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);)
        if (const std::size_t gap = line.find("  "); gap != std::string::npos)
            hashes[line.substr(gap + 2)] = line.substr(0, gap);
    return hashes;
}

bool stays_inside(const fs::path& name) {
    return !name.empty() && name.is_relative() &&
           std::none_of(name.begin(), name.end(), [](const fs::path& step) { return step == ".."; });
}

bool is_folder(const std::string& name) {
    VSIStatBufL found;
    return VSIStatExL(name.c_str(), &found, VSI_STAT_EXISTS_FLAG | VSI_STAT_NATURE_FLAG) == 0 &&
           VSI_ISDIR(found.st_mode);
}

// GDAL's own walk stops at folders that the zip file does not list by themselves.
void list_files(const std::string& inside, const std::string& below, std::vector<std::string>& files) {
    const std::unique_ptr<char*, decltype(&CSLDestroy)> names(VSIReadDir((inside + below).c_str()), CSLDestroy);
    for (char** name = names.get(); name != nullptr && *name != nullptr; ++name) {
        const std::string path = below + *name;
        if (is_folder(inside + path))
            list_files(inside, path + "/", files);
        else
            files.push_back(path);
    }
}

void unzip(const std::string& zip, const fs::path& folder) {
    const std::string inside = "/vsizip/{" + zip + "}/";
    std::vector<std::string> files;
    list_files(inside, "", files);
    if (files.empty())
        throw BadInput("\"{1}\" is no account package: it cannot be opened as a zip file.", {zip});
    for (const std::string& file : files) {
        if (!stays_inside(file))
            throw BadInput("\"{1}\" holds a file that would be written outside its folder: {2}. It is not opened.",
                           {zip, file});
        fs::create_directories((folder / file).parent_path());
        copy(inside + file, (folder / file).string());
    }
}

std::string read_text(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

std::vector<fs::path> files_of_dataset(const fs::path& path) {
    std::error_code fault;
    if (fs::is_directory(path, fault)) {
        std::vector<fs::path> files;
        for (const fs::path& file : files_below(path))
            files.push_back(path / file);
        return files;
    }
    if (path.extension() != ".shp")
        return {path};
    std::vector<fs::path> files;
    for (const char* extension : {".shp", ".dbf", ".shx", ".prj", ".cpg"})
        if (fs::path part = fs::path(path).replace_extension(extension); fs::exists(part, fault))
            files.push_back(part);
    return files;
}

std::string write_package(const fs::path& folder, const fs::path& zip) {
    const std::string manifest = manifest_of(folder);
    std::ofstream(folder / manifest_name, std::ios::binary) << manifest;
    StagedOutput output(fs::absolute(zip).parent_path());
    const std::string target = "/vsizip/{" + output.file(zip.filename().string()).string() + "}/";
    {
        const File whole(VSIFOpenL(target.substr(0, target.size() - 1).c_str(), "wb")); // keeps the zip open
        for (const fs::path& file : files_below(folder))
            copy((folder / file).string(), target + file.generic_string());
    }
    output.commit();
    return sha256(manifest);
}

UnpackedPackage unpack_package(const fs::path& zip, const fs::path& folder) {
    fs::create_directories(folder);
    unzip(fs::absolute(zip).string(), folder);
    const fs::path manifest = folder / manifest_name;
    if (!fs::exists(manifest))
        throw BadInput("\"{1}\" is no account package: it has no {2}.", {zip.string(), std::string(manifest_name)});
    const std::string text = read_text(manifest);
    UnpackedPackage result{sha256(text), {}};
    std::map<std::string, std::string> hashes = read_manifest(text);
    for (const fs::path& file : files_below(folder)) {
        const std::string name = file.generic_string();
        const auto known = hashes.find(name);
        if (name != manifest_name && (known == hashes.end() || known->second != sha256_of_file(folder / file)))
            result.altered.push_back(name);
        if (known != hashes.end())
            hashes.erase(known);
    }
    for (const auto& [name, hash] : hashes)
        result.altered.push_back(name);
    return result;
}

} // namespace areal::source

// SPDX-License-Identifier: GPL-2.0-or-later
#include "house/house.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>

namespace areal::test {
namespace {

namespace fs = std::filesystem;

const std::map<std::string, std::set<std::string>>& may_use() {
    static const std::map<std::string, std::set<std::string>> rooms{
        {"base", {}},
        {"ledger", {"base"}},
        {"codes", {"base", "ledger"}},
        {"shape", {"base"}},
        {"source", {"base", "shape", "ledger"}},
        {"accounting", {"base", "source", "shape", "codes", "ledger"}},
        {"report", {"base", "accounting", "ledger"}},
        {"command", {"base", "accounting", "report", "source", "shape", "codes", "ledger"}},
        {"qgis", {"base", "accounting", "report", "source", "shape", "codes", "ledger"}},
    };
    return rooms;
}

struct Library {
    std::regex header;
    std::set<std::string> rooms;
};

const std::vector<Library>& libraries() {
    static const std::vector<Library> list{
        {std::regex("(gdal|ogr|cpl_|sqlite3|libpq|openssl/).*"), {"source"}},
        {std::regex("(geos|proj).*"), {"shape"}},
        {std::regex("qg[is].*"), {"qgis"}},
        {std::regex("Q[A-Z].*|Qt.*"), {"qgis", "report"}},
        {std::regex("nlohmann/.*"), {"codes", "accounting", "report", "command", "qgis"}},
        {std::regex("CLI/.*"), {"command"}},
        {std::regex("(xlsxwriter|qpdf/|minizip/).*"), {"report"}},
    };
    return list;
}

std::string room_of(const std::string& path) {
    return path.substr(0, path.find('/'));
}

std::string joined_literals(const std::string& matched) {
    static const std::regex literal("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    std::string text;
    for (std::sregex_iterator it(matched.begin(), matched.end(), literal), end; it != end; ++it)
        text += (*it)[1].str();
    return std::regex_replace(text, std::regex("\\\\\""), "\"");
}

} // namespace

Files read_tree(const fs::path& root, const std::vector<std::string>& extensions) {
    Files files;
    for (const auto& entry : fs::recursive_directory_iterator(root)) {
        const std::string extension = entry.path().extension().string();
        if (!entry.is_regular_file() || std::find(extensions.begin(), extensions.end(), extension) == extensions.end())
            continue;
        std::ifstream in(entry.path(), std::ios::binary);
        files[fs::relative(entry.path(), root).generic_string()] = {std::istreambuf_iterator<char>(in), {}};
    }
    return files;
}

std::vector<std::string> include_breaches(const Files& plugin) {
    static const std::regex include_line("^[ \\t]*#[ \\t]*include[ \\t]*([\"<])([^\">]+)[\">]");
    std::vector<std::string> breaches;
    for (const auto& [path, text] : plugin) {
        const std::string room = room_of(path);
        if (!may_use().contains(room)) {
            breaches.push_back(path + " lies in no room of the house");
            continue;
        }
        std::size_t begin = 0;
        while (begin < text.size()) {
            const std::size_t end = std::min(text.find('\n', begin), text.size());
            const std::string line = text.substr(begin, end - begin);
            begin = end + 1;
            std::smatch match;
            if (!std::regex_search(line, match, include_line))
                continue;
            const std::string header = match[2];
            const std::string used = room_of(header);
            if (may_use().contains(used) && used != room && !may_use().at(room).contains(used))
                breaches.push_back(path + " may not include " + header);
            if (match[1] != "<")
                continue;
            for (const Library& library : libraries())
                if (std::regex_match(header, library.header) && !library.rooms.contains(room))
                    breaches.push_back(path + " may not include <" + header + ">");
        }
    }
    return breaches;
}

std::vector<std::string> sentence_patterns(const Files& plugin) {
    static const std::regex comment("//[^\\n]*");
    static const std::regex literals(
        "(say\\(\\{?|stage\\(|heading\\()?\"(?:[^\"\\\\\\n]|\\\\.)*\"(?:\\s*\"(?:[^\"\\\\\\n]|\\\\.)*\")*");
    static const std::regex whole_sentence("[A-Z][^;]* [^;]*\\.");
    // qgis/ speaks through Qt's translator but for what it throws, which is said as what the rooms below throw.
    static const std::regex thrown(
        "(BadInput|BrokenMachinery)\\(\"(?:[^\"\\\\\\n]|\\\\.)*\"(?:\\s*\"(?:[^\"\\\\\\n]|\\\\.)*\")*");
    std::set<std::string> patterns;
    for (const auto& [path, text] : plugin) {
        if (path == "source/ledger_gpkg_schema.cpp") // the book's triggers speak Norwegian inside SQL
            continue;
        const std::string code = std::regex_replace(text, comment, "");
        const bool qgis = room_of(path) == "qgis";
        for (std::sregex_iterator it(code.begin(), code.end(), qgis ? thrown : literals), end; it != end; ++it) {
            const std::string sentence = joined_literals(it->str());
            if ((*it)[1].matched || sentence.find("{1}") != std::string::npos ||
                std::regex_match(sentence, whole_sentence))
                patterns.insert(sentence);
        }
    }
    return {patterns.begin(), patterns.end()};
}

} // namespace areal::test

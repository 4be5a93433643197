// SPDX-License-Identifier: GPL-2.0-or-later
//
// A report before it has a form: what stands in it, in which order, in one language. HTML, PDF, ODT, XLSX, CSV
// and JSON are made from this and nothing else, so that no two forms can say different things.
//
// Texts are ready to be shown: said in the language of the document, cleaned of what could harm a reader (see
// words.h), not escaped for any form. Figures in tables stay exact; a form writes them in daa.
#pragma once

#include "accounting/table.h"
#include "base/sentence.h"
#include "report/chart.h"
#include "report/land_map.h"

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace areal::report {

struct Heading {
    int level = 2; // 1 is the title of the document
    std::string text;
    bool own_sheet = false; // in a workbook, what follows stands on a sheet of its own
};

enum class Tone : std::uint8_t { plain, lead, small, warning };

struct Paragraph {
    std::string text;
    Tone tone = Tone::plain;
};

enum class Weight : std::uint8_t { loss, gain, plain };

/// One of the few figures a reader should take away.
struct KeyFigure {
    std::string value, unit, label;
    Weight weight = Weight::plain;
};
struct KeyFigures {
    std::vector<KeyFigure> figures;
};

/// What is known of one thing: label and value.
struct Facts {
    std::vector<std::pair<std::string, std::string>> rows;
};

struct List {
    std::vector<std::string> items;
};

enum class ColumnKind : std::uint8_t { text, code, day, area, square_metres, count, decimal };

/// A decimal is a number that is no area, as text with a point ("-0.5141"). A day is text as ISO writes it; what is no
/// day stands as it is.
struct DataColumn {
    std::string name;  // as the account calls it: a contract
    std::string title; // with the unit
    ColumnKind kind = ColumnKind::text;
};

struct DataTable {
    std::string name, title, how_to_read;
    std::vector<DataColumn> columns;
    std::vector<std::vector<accounting::Cell>> rows;
    std::vector<accounting::Cell> total; // empty: the rows have no sum; else one cell a column
    std::string left_out;                // says how many rows are not shown; else empty
};

struct Picture {
    std::variant<Chart, LandMap> drawing;
    std::string caption;
    std::string words; // the same in words, for who cannot see it
};

struct PageBreak {};

using Block = std::variant<Heading, Paragraph, KeyFigures, Facts, List, DataTable, Picture, PageBreak>;

struct Document {
    Language language = Language::nb;
    std::string profile, title, subtitle;
    std::string stage, date; // of the account, never of the clock; the date is ISO or empty
    std::string stamp;       // both in words, for the edge of every page
    std::string program;
    int most_pages = 0; // on paper; 0: as many as it takes
    std::vector<Block> blocks;
};

} // namespace areal::report

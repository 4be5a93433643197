// SPDX-License-Identifier: GPL-2.0-or-later
//
// The styles that every table, row, cell and picture of an OpenDocument shares; those of one table stand after them.
#pragma once

namespace areal::report {

class OdtXml;

void write_odt_table_styles(OdtXml& xml);

} // namespace areal::report

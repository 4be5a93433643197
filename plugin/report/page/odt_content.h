// SPDX-License-Identifier: GPL-2.0-or-later
//
// What stands in an OpenDocument: its text, and the pictures that the text points at.
#pragma once

#include "report/document.h"

#include <QByteArray>

#include <string>
#include <vector>

namespace areal::report {

struct OdtPicture {
    std::string path;
    const char* media_type;
    QByteArray bytes;
};

struct OdtContent {
    QByteArray xml;
    std::vector<OdtPicture> pictures;
};

OdtContent odt_content(const Document& document);

} // namespace areal::report

// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/ogr_messages.h"

#include <cpl_error.h>

namespace areal::source {
namespace {

void CPL_STDCALL keep_message(CPLErr level, CPLErrorNum, const char* text) {
    static_cast<OgrMessages*>(CPLGetErrorHandlerUserData())->keep(level >= CE_Failure, text);
}

} // namespace

OgrMessages::OgrMessages() {
    CPLPushErrorHandlerEx(keep_message, this);
}

OgrMessages::~OgrMessages() {
    CPLPopErrorHandler();
}

void OgrMessages::keep(bool failure, const char* text) {
    if (!failure)
        return;
    m_failed = true;
    m_last = text;
}

} // namespace areal::source

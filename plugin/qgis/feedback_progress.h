// SPDX-License-Identifier: GPL-2.0-or-later
//
// The run's progress told to Processing: stages as texts in the log, shares as one bar over all stages.
// The number of stages is not known beforehand, so the bar goes half of what is left in each.
#pragma once

#include "base/progress.h"
#include "qgis/qt_text.h"

#include <qgsprocessingfeedback.h>

namespace areal::qgis {

class FeedbackProgress : public Progress {
  public:
    explicit FeedbackProgress(QgsProcessingFeedback& feedback) : m_feedback(feedback) {}

    void stage(std::string_view what) override {
        m_from += (whole - m_from) / 2 * (m_started ? 1 : 0);
        m_started = true;
        m_feedback.setProgressText(to_qt(what));
        m_feedback.setProgress(m_from);
    }
    void share(double done) override { m_feedback.setProgress(m_from + (whole - m_from) / 2 * done); }
    bool cancelled() const override { return m_feedback.isCanceled(); }

  private:
    static constexpr double whole = 100;
    QgsProcessingFeedback& m_feedback;
    double m_from = 0;
    bool m_started = false;
};

} // namespace areal::qgis

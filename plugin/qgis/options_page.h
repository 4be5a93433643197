// SPDX-License-Identifier: GPL-2.0-or-later
//
// The plugin's page in QGIS's options dialog. A rule set of the own folder that cannot be read is listed with why, and
// cannot be chosen.
#pragma once

#include "qgis/settings.h"

#include <qgsoptionswidgetfactory.h>

#include <functional>

class QComboBox;
class QLabel;
class QSpinBox;
class QgsFileWidget;

namespace areal::qgis {

class OptionsPage : public QgsOptionsPageWidget {
    Q_OBJECT
  public:
    explicit OptionsPage(std::function<void()> applied, QWidget* parent = nullptr);

    void show_settings(const Settings& settings);
    Settings settings() const;

  public slots:
    void apply() override;

  private:
    void list_rules(const QString& wished);

    std::function<void()> m_applied;
    QComboBox *m_language, *m_rules, *m_area;
    QSpinBox* m_threads;
    QgsFileWidget* m_folder;
    QLabel* m_note;
};

class OptionsFactory : public QgsOptionsWidgetFactory {
    Q_OBJECT
  public:
    /// `applied` is called after each change of the settings.
    explicit OptionsFactory(std::function<void()> applied);
    QgsOptionsPageWidget* createWidget(QWidget* parent = nullptr) const override;

  private:
    std::function<void()> m_applied;
};

} // namespace areal::qgis

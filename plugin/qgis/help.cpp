// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/help.h"

#include "base/failure.h"
#include "codes/resources.h"
#include "qgis/qt_text.h"
#include "qgis/ui_language.h"

#include <QApplication>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QKeySequence>
#include <QUrl>
#include <QWidget>

#include <filesystem>

namespace areal::qgis {
namespace {

constexpr const char* page_property = "help_page";

QString page_at_focus(const QWidget& whole, const QString& otherwise) {
    for (const QWidget* widget = QApplication::focusWidget(); widget != nullptr && whole.isAncestorOf(widget);
         widget = widget->parentWidget())
        if (const QVariant page = widget->property(page_property); page.isValid())
            return page.toString();
    return otherwise;
}

// QGIS has F1 for itself; inside the widget the key is taken before it becomes that shortcut.
class HelpKey : public QObject {
  public:
    HelpKey(QWidget& whole, QString page) : QObject(&whole), m_whole(whole), m_page(std::move(page)) {}

    bool eventFilter(QObject* target, QEvent* event) override {
        const bool asked = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
        if (!asked || !static_cast<QKeyEvent*>(event)->matches(QKeySequence::HelpContents) || !is_inside(target))
            return false;
        event->accept();
        if (event->type() == QEvent::KeyPress)
            open();
        return true;
    }

  private:
    bool is_inside(QObject* target) const {
        const auto* widget = qobject_cast<QWidget*>(target);
        return widget != nullptr && (widget == &m_whole || m_whole.isAncestorOf(widget));
    }
    void open() const {
        const QString url = help_url(page_at_focus(m_whole, m_page));
        if (!url.isEmpty())
            QDesktopServices::openUrl(QUrl(url));
    }

    QWidget& m_whole;
    QString m_page;
};

} // namespace

QString help_page_of_algorithm(const QString& algorithm) {
    if (algorithm == QLatin1String("check"))
        return QStringLiteral("check");
    if (algorithm == QLatin1String("report") || algorithm == QLatin1String("layout"))
        return QStringLiteral("result");
    if (algorithm.startsWith(QLatin1String("ledger")) || algorithm == QLatin1String("rollup"))
        return QStringLiteral("ledger");
    return QStringLiteral("order");
}

QString help_url(const QString& page) {
    try {
        const auto file =
            codes::resources_folder() / "help" / language_code(ui_language()) / from_qt(page + QStringLiteral(".html"));
        return std::filesystem::exists(file) ? QUrl::fromLocalFile(to_qt(file.string())).toString() : QString();
    } catch (const Failure&) {
        return {};
    }
}

void name_help_page(QWidget& widget, const QString& page) {
    widget.setProperty(page_property, page);
}

void open_help_with_f1(QWidget& widget, const QString& page) {
    QCoreApplication::instance()->installEventFilter(new HelpKey(widget, page)); // goes with the widget
}

} // namespace areal::qgis

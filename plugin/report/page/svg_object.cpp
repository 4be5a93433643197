// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/page/svg_object.h"

#include "report/page/page_table.h"
#include "report/picture_svg.h"

#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTextDocument>

namespace areal::report {
namespace {

constexpr int svg_property = QTextFormat::UserProperty + 1, width_property = QTextFormat::UserProperty + 2;

} // namespace

QByteArray svg_for_qt(const Picture& picture) {
    static const QRegularExpression fonts(QStringLiteral("font-family=\"[^\"]*\""));
    QString svg = QString::fromStdString(picture_svg(picture));
    svg.replace(fonts, QStringLiteral("font-family=\"%1\"").arg(page_font(9).families().front())); // it reads no list
    return svg.toUtf8();
}

QTextCharFormat SvgObject::format(const QByteArray& svg, double width) {
    QTextCharFormat format;
    format.setObjectType(object_type);
    format.setProperty(svg_property, svg);
    format.setProperty(width_property, width);
    return format;
}

QSizeF SvgObject::intrinsicSize(QTextDocument*, int, const QTextFormat& format) {
    const QSizeF size = QSvgRenderer(format.property(svg_property).toByteArray()).defaultSize();
    const double width = format.doubleProperty(width_property);
    return size.width() <= 0 ? QSizeF(width, 0) : QSizeF(width, width * size.height() / size.width());
}

void SvgObject::drawObject(QPainter* painter, const QRectF& rect, QTextDocument*, int, const QTextFormat& format) {
    QSvgRenderer(format.property(svg_property).toByteArray()).render(painter, rect);
}

} // namespace areal::report

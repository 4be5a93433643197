// SPDX-License-Identifier: GPL-2.0-or-later
//
// An SVG picture as a character of a text document, drawn as vectors on whatever it is painted on.
#pragma once

#include "report/document.h"

#include <QByteArray>
#include <QObject>
#include <QTextCharFormat>
#include <QTextObjectInterface>

namespace areal::report {

/// The picture as QtSvg can draw it.
QByteArray svg_for_qt(const Picture& picture);

class SvgObject : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
  public:
    static constexpr int object_type = QTextFormat::UserObject + 1;

    using QObject::QObject;
    /// `width` in the units of the document.
    static QTextCharFormat format(const QByteArray& svg, double width);

    QSizeF intrinsicSize(QTextDocument* document, int at, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int at,
                    const QTextFormat& format) override;
};

} // namespace areal::report

// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/page/odt_xml.h"

#include <QIODevice>

namespace areal::report {

void OdtXml::begin_part(const char* root) {
    m_writer.writeStartDocument();
    begin(root);
    for (const auto& [prefix, name] :
         {std::pair("office", "office"), std::pair("style", "style"), std::pair("text", "text"),
          std::pair("table", "table"), std::pair("draw", "drawing"), std::pair("meta", "meta"),
          std::pair("fo", "xsl-fo-compatible"), std::pair("svg", "svg-compatible")})
        m_writer.writeAttribute(QString("xmlns:") + prefix,
                                QString("urn:oasis:names:tc:opendocument:xmlns:%1:1.0").arg(name));
    attribute("xmlns:xlink", "http://www.w3.org/1999/xlink");
    attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
    attribute("office:version", "1.3");
}

void OdtXml::begin(const char* name, Attributes attributes) {
    m_writer.writeStartElement(QString(name));
    for (const auto& [key, value] : attributes)
        attribute(key, value);
}

void OdtXml::element(const char* name, Attributes attributes) {
    begin(name, attributes);
    end();
}

void OdtXml::text(const char* name, Attributes attributes, const QString& said) {
    begin(name, attributes);
    words(said);
    end();
}

void OdtXml::insert(const QByteArray& elements) {
    m_writer.writeCharacters(QString()); // ends the tag that is open
    m_writer.device()->write(elements);
}

QString odt_mm(double length) {
    return QString::number(length, 'f', 2) + "mm";
}

} // namespace areal::report

// SPDX-License-Identifier: GPL-2.0-or-later
//
// XML of an OpenDocument while it is written: a whole part (content.xml...) or elements to be put into one.
#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace areal::report {

class OdtXml {
  public:
    using Attributes = std::initializer_list<std::pair<const char*, QString>>;

    /// The root of a part, with every namespace that any of them uses.
    void begin_part(const char* root);
    void begin(const char* name, Attributes attributes = {});
    void end() { m_writer.writeEndElement(); }
    void element(const char* name, Attributes attributes = {});
    void text(const char* name, Attributes attributes, const QString& words);
    void words(const QString& words) { m_writer.writeCharacters(words); }
    void attribute(const char* name, const QString& value) { m_writer.writeAttribute(QString(name), value); }
    /// Elements that are whole already.
    void insert(const QByteArray& elements);
    const QByteArray& bytes() const { return m_bytes; }

  private:
    QByteArray m_bytes;
    QXmlStreamWriter m_writer{&m_bytes};
};

/// "23.40mm"
QString odt_mm(double length);

} // namespace areal::report

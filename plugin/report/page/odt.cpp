// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/page/odt.h"

#include "report/page/odt_content.h"
#include "report/page/odt_styles.h"
#include "report/page/odt_xml.h"
#include "report/page/zip_file.h"

#include <string_view>

namespace areal::report {
namespace {

constexpr const char* media_type = "application/vnd.oasis.opendocument.text";

std::string_view view(const QByteArray& bytes) {
    return {bytes.constData(), std::size_t(bytes.size())};
}

// What is in the file, and of which kind.
QByteArray manifest(const std::vector<OdtPicture>& pictures) {
    OdtXml xml;
    xml.begin("manifest:manifest",
              {{"xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"}, {"manifest:version", "1.3"}});
    const auto add = [&](const std::string& path, const char* type) {
        xml.element("manifest:file-entry",
                    {{"manifest:full-path", QString::fromStdString(path)}, {"manifest:media-type", type}});
    };
    add("/", media_type);
    for (const char* part : {"content.xml", "styles.xml", "meta.xml"})
        add(part, "text/xml");
    for (const OdtPicture& picture : pictures)
        add(picture.path, picture.media_type);
    xml.end();
    return xml.bytes();
}

} // namespace

void write_odt(const Document& document, const std::filesystem::path& file) {
    const OdtContent content = odt_content(document);
    ZipFile zip(file);
    zip.add("mimetype", media_type, ZipFile::Packing::stored); // first and readable, so that a file is known by it
    zip.add("content.xml", view(content.xml));
    zip.add("styles.xml", view(odt_styles(document)));
    zip.add("meta.xml", view(odt_meta(document)));
    for (const OdtPicture& picture : content.pictures)
        zip.add(picture.path, view(picture.bytes));
    zip.add("META-INF/manifest.xml", view(manifest(content.pictures)));
    zip.close();
}

} // namespace areal::report

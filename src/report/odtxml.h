// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QXmlStreamWriter>

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace bangdiem {

/// Writes the elements of an OpenDocument's content.xml.
class OdtXml
{
public:
    explicit OdtXml(QByteArray *bytes);
    /// Closes every element that is still open.
    ~OdtXml();
    OdtXml(const OdtXml &) = delete;
    OdtXml &operator=(const OdtXml &) = delete;

    void open(const char *name);
    void close();
    void empty(const char *name);
    void attribute(const char *name, std::string_view value);

    /// A style of one element with properties.
    void style(std::string_view name, const char *family, const char *element,
        std::initializer_list<std::pair<const char *, std::string>> properties);

    /// `text` as shownText() shows it; blanks and line feeds that XML would lose become elements.
    void text(std::string_view text);
    void strongText(std::string_view text);
    void paragraph(const char *style, std::string_view text);

private:
    QXmlStreamWriter m_xml;
};

} // namespace bangdiem

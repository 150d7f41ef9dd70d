// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/odtxml.h"

#include "report/sheetlines.h"

namespace bangdiem {

namespace {

constexpr std::array<std::pair<const char *, const char *>, 5> kNamespaces{
    {{"xmlns:office", "office"}, {"xmlns:style", "style"}, {"xmlns:text", "text"}, {"xmlns:table", "table"},
        {"xmlns:fo", "xsl-fo-compatible"}}};

QString toQt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// A blank at either end or after another one counts for nothing in OpenDocument.
bool isLostBlank(const QString &text, qsizetype at)
{
    return text[at] == QLatin1Char(' ') && (at == 0 || at + 1 == text.size() || text[at - 1].isSpace());
}

} // namespace

OdtXml::OdtXml(QByteArray *bytes)
    : m_xml(bytes)
{
    m_xml.writeStartDocument();
    open("office:document-content");
    for (const auto &[prefix, name] : kNamespaces)
        attribute(prefix, "urn:oasis:names:tc:opendocument:xmlns:" + std::string(name) + ":1.0");
    attribute("office:version", "1.2");
}

OdtXml::~OdtXml()
{
    m_xml.writeEndDocument();
}

void OdtXml::open(const char *name)
{
    m_xml.writeStartElement(QLatin1String(name));
}

void OdtXml::close()
{
    m_xml.writeEndElement();
}

void OdtXml::empty(const char *name)
{
    m_xml.writeEmptyElement(QLatin1String(name));
}

void OdtXml::attribute(const char *name, std::string_view value)
{
    m_xml.writeAttribute(QLatin1String(name), toQt(value));
}

void OdtXml::style(std::string_view name, const char *family, const char *element,
    std::initializer_list<std::pair<const char *, std::string>> properties)
{
    open("style:style");
    attribute("style:name", name);
    attribute("style:family", family);
    empty(element);
    for (const auto &[key, value] : properties)
        attribute(key, value);
    close();
}

void OdtXml::text(std::string_view text)
{
    const auto shown = toQt(shownText(text));
    qsizetype begin = 0;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const bool isFeed = shown[i] == QLatin1Char('\n');
        if (!isFeed && !isLostBlank(shown, i))
            continue;
        m_xml.writeCharacters(shown.mid(begin, i - begin));
        empty(isFeed ? "text:line-break" : "text:s");
        begin = i + 1;
    }
    m_xml.writeCharacters(shown.mid(begin));
}

void OdtXml::strongText(std::string_view strong)
{
    open("text:span");
    attribute("text:style-name", "Strong");
    text(strong);
    close();
}

void OdtXml::paragraph(const char *style, std::string_view content)
{
    open("text:p");
    attribute("text:style-name", style);
    text(content);
    close();
}

} // namespace bangdiem

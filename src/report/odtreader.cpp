// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/odtcontent.h"
#include "report/sheetlines.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace bangdiem {

std::optional<std::vector<std::string>> odtParagraphs(const QByteArray &content)
{
    std::vector<std::string> paragraphs;
    QXmlStreamReader xml(content);
    bool inParagraph = false;
    while (!xml.atEnd()) {
        xml.readNext();
        const bool isParagraph = xml.name() == QLatin1String("p");
        if (xml.isStartElement() && isParagraph)
            paragraphs.emplace_back();
        if (isParagraph)
            inParagraph = xml.isStartElement();
        if (!inParagraph)
            continue;
        if (xml.isCharacters())
            paragraphs.back() += xml.text().toString().toStdString();
        else if (xml.isStartElement() && xml.name() == QLatin1String("s"))
            paragraphs.back() += ' ';
        else if (xml.isStartElement() && xml.name() == QLatin1String("line-break"))
            paragraphs.back() += '\n';
    }
    if (xml.hasError())
        return std::nullopt;
    return paragraphs;
}

std::vector<std::string> expectedParagraphs(const OfficialSheet &sheet)
{
    std::vector<std::string> texts;
    const auto add = [&](const std::string &text) { texts.push_back(shownText(text)); };
    for (const auto &line : linesAbove(sheet))
        add(line.text());
    for (const auto &column : sheet.texts.columns)
        add(column);
    for (const auto &row : sheet.rows) {
        for (std::size_t i = 0; i < row.cells.size(); i = spanEnd(row, i))
            add(spanText(row, i));
    }
    for (const auto &line : linesBelow(sheet))
        add(line.text());
    const auto &blocks = sheet.texts.signatures;
    for (auto empty = blocks.size(); empty < 2; ++empty)
        texts.insert(texts.end(), 3, {});
    for (const auto &block : blocks)
        std::ranges::for_each(signatureLines(block, sheet.heading), add);
    return texts;
}

} // namespace bangdiem

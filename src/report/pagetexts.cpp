// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pagetexts.h"

#include <cctype>
#include <map>
#include <sstream>

#define POINTERHOLDER_TRANSITION 4 // libqpdf's old pointer class is not wanted

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QUtil.hh>

namespace bangdiem {

namespace {

using Letters = std::map<unsigned, std::string>; ///< By a font's sign, two bytes of a shown string.

unsigned numberIn(const std::string &hex)
{
    return static_cast<unsigned>(std::stoul(hex, nullptr, 16));
}

/// "<004E>" without the brackets, the next that `stream` holds; empty at the end of the list or of all.
std::string nextHex(std::istringstream &stream)
{
    std::string word;
    stream >> word;
    if (word.starts_with('['))
        word.erase(0, 1);
    if (!word.starts_with('<'))
        return {};
    const auto end = word.find('>');
    return word.substr(1, end == std::string::npos ? end : end - 1);
}

std::string utf8OfUtf16(const std::string &hex)
{
    return QUtil::utf16_to_utf8("\xfe\xff" + QUtil::hex_decode(hex));
}

/// The CMap of a font as Qt writes it: ranges, each with a list of its letters.
Letters lettersOf(QPDFObjectHandle font)
{
    Letters letters;
    auto map = font.getKey("/ToUnicode");
    if (!map.isStream())
        return letters;
    const auto data = map.getStreamData();
    std::istringstream stream(
        std::string(reinterpret_cast<const char *>(data->getBuffer()), data->getSize()));
    std::string word;
    while (stream >> word && word != "beginbfrange") { }
    for (;;) {
        const auto first = nextHex(stream);
        const auto last = nextHex(stream);
        if (first.empty() || last.empty())
            return letters;
        for (auto sign = numberIn(first); sign <= numberIn(last); ++sign) {
            const auto letter = nextHex(stream);
            if (letter.empty())
                break;
            letters.emplace(sign, utf8OfUtf16(letter));
        }
    }
}

bool isBlank(const std::string &letter)
{
    return letter == "\u00a0" || (letter.size() == 1 && std::isspace(static_cast<unsigned char>(letter[0])));
}

/// Gathers what the operators of one page's content show.
class ShownText final : public QPDFObjectHandle::ParserCallbacks
{
public:
    explicit ShownText(QPDFObjectHandle fonts)
        : m_fonts(std::move(fonts))
    {
    }

    void handleObject(QPDFObjectHandle object) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(std::move(object));
            return;
        }
        const auto name = object.getOperatorValue();
        if (name == "Tf" && m_operands.size() == 2)
            chooseFont(m_operands.front().getName());
        else if (name == "Tj" && m_operands.size() == 1)
            show(m_operands.front().getStringValue());
        m_operands.clear();
    }
    void handleEOF() override { }

    const std::string &text() const { return m_text; }

private:
    void chooseFont(const std::string &name)
    {
        const auto [known, isNew] = m_letters.try_emplace(name);
        if (isNew && m_fonts.isDictionary())
            known->second = lettersOf(m_fonts.getKey(name));
        m_current = &known->second;
    }
    void show(const std::string &signs)
    {
        for (std::size_t i = 0; m_current && i + 1 < signs.size(); i += 2) {
            const auto sign = static_cast<unsigned>(static_cast<unsigned char>(signs[i])) << 8U
                | static_cast<unsigned char>(signs[i + 1]);
            const auto letter = m_current->find(sign);
            if (letter == m_current->end())
                m_text += "\ufffd";
            else if (!isBlank(letter->second))
                m_text += letter->second;
        }
    }

    QPDFObjectHandle m_fonts;
    std::map<std::string, Letters> m_letters; ///< By the font's name on this page.
    const Letters *m_current = nullptr;
    std::vector<QPDFObjectHandle> m_operands;
    std::string m_text;
};

} // namespace

Result<std::vector<std::string>> pageTexts(std::string_view pdf)
try {
    QPDF document;
    document.setSuppressWarnings(true);
    document.processMemoryFile("", pdf.data(), pdf.size());
    std::vector<std::string> texts;
    for (auto &page : QPDFPageDocumentHelper(document).getAllPages()) {
        ShownText shown(page.getAttribute("/Resources", false).getKey("/Font"));
        page.parseContents(&shown);
        texts.push_back(shown.text());
    }
    return texts;
} catch (const std::exception &broken) {
    return fail(ErrorCode::IoFailure, {}, {broken.what()});
}

} // namespace bangdiem

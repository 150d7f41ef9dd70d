// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdfreading.h"

#include "signing/takenbands.h"

#include <algorithm>
#include <map>
#include <string>

#include <qpdf/Buffer.hh>

namespace bangdiem {

namespace {

/// Follows a page's operators as far as to know at which heights they draw.
class Follower final : public QPDFObjectHandle::ParserCallbacks
{
public:
    void handleObject(QPDFObjectHandle object, size_t, size_t) override
    {
        if (object.isOperator()) {
            follow(object.getOperatorValue());
            m_operands.clear();
        } else if (object.isInlineImage()) {
            drawUnitSquare();
        } else {
            m_operands.push_back(object);
        }
    }
    void handleEOF() override { }

    std::vector<Band> bands;
    bool isClear = true; ///< Nothing was met whose height is unknown.

private:
    double number(std::size_t index) const
    {
        auto operand = m_operands.at(index);
        return operand.getNumericValue();
    }

    QPDFMatrix matrix() const { return {number(0), number(1), number(2), number(3), number(4), number(5)}; }

    void follow(const std::string &name)
    {
        if (name == "q")
            m_stack.push_back(m_page);
        else if (name == "Q" && !m_stack.empty()) {
            m_page = m_stack.back();
            m_stack.pop_back();
        } else if (name == "cm")
            m_page.concat(matrix());
        else if (name == "sh")
            isClear = false;
        else if (name == "Do")
            drawUnitSquare();
        else if (!followPath(name))
            followText(name);
    }

    bool followPath(const std::string &name)
    {
        static const std::map<std::string, std::size_t> points{
            {"m", 1}, {"l", 1}, {"c", 3}, {"v", 2}, {"y", 2}};
        if (const auto found = points.find(name); found != points.end()) {
            for (std::size_t i = 0; i < found->second; ++i)
                reach(m_page, number(2 * i), number(2 * i + 1));
        } else if (name == "re") {
            reach(m_page, number(0), number(1));
            reach(m_page, number(0) + number(2), number(1) + number(3));
        } else if (name == "n") {
            m_reached.reset();
        } else if (name == "f" || name == "F" || name == "f*" || name == "S" || name == "s" || name == "B"
            || name == "B*" || name == "b" || name == "b*") {
            draw();
        } else {
            return false;
        }
        return true;
    }

    void followText(const std::string &name)
    {
        if (name == "BT")
            m_line = m_text = {};
        else if (name == "Tf")
            m_size = number(1);
        else if (name == "TL")
            m_leading = number(0);
        else if (name == "Tm")
            m_line = m_text = matrix();
        else if (name == "Td")
            moveLine(number(0), number(1));
        else if (name == "TD") {
            m_leading = -number(1);
            moveLine(number(0), number(1));
        } else if (name == "T*")
            moveLine(0, -m_leading);
        else if (name == "'" || name == "\"") {
            moveLine(0, -m_leading);
            drawText();
        } else if (name == "Tj" || name == "TJ")
            drawText();
    }

    void moveLine(double x, double y)
    {
        m_line.concat({1, 0, 0, 1, x, y});
        m_text = m_line;
    }

    void drawText()
    {
        auto placed = m_page;
        placed.concat(m_text);
        isClear = isClear && placed.b == 0; // turned text runs over heights that only its font knows
        reach(placed, 0, -0.35 * m_size);
        reach(placed, 0, 1.05 * m_size);
        draw();
    }

    void drawUnitSquare()
    {
        for (const double x : {0.0, 1.0})
            for (const double y : {0.0, 1.0})
                reach(m_page, x, y);
        draw();
    }

    void reach(const QPDFMatrix &matrix, double x, double y)
    {
        double unused = 0;
        double height = 0;
        matrix.transform(x, y, unused, height);
        m_reached = m_reached ? Band{std::min(m_reached->low, height), std::max(m_reached->high, height)}
                              : Band{height, height};
    }

    void draw()
    {
        if (m_reached)
            bands.push_back(*m_reached);
        m_reached.reset();
    }

    std::vector<QPDFObjectHandle> m_operands;
    std::vector<QPDFMatrix> m_stack;
    QPDFMatrix m_page;
    QPDFMatrix m_line;
    QPDFMatrix m_text;
    double m_size = 0;
    double m_leading = 0;
    std::optional<Band> m_reached; ///< By the path that is not drawn yet.
};

/// Whether the page's operators can be unpacked without care for how large they get.
bool isSmall(QPDFPageObjectHelper &page)
{
    constexpr std::size_t kMostBytes = std::size_t{256} << 10U;
    std::size_t size = 0;
    for (auto &part : page.getPageContents())
        size += part.getRawStreamData()->getSize();
    return size <= kMostBytes;
}

/// A form of any size may be behind a name; only pictures are as large as the unit square.
bool hasForms(QPDFPageObjectHelper &page)
{
    return !page.getFormXObjects().empty();
}

} // namespace

std::optional<std::vector<Band>> takenBands(QPDFPageObjectHelper &page)
{
    if (!isSmall(page) || hasForms(page))
        return std::nullopt;
    Follower follower;
    page.parseContents(&follower);
    if (!follower.isClear)
        return std::nullopt;
    for (auto &annotation : page.getAnnotations()) {
        const auto rect = annotation.getRect();
        if (rect.ury > rect.lly)
            follower.bands.push_back({rect.lly, rect.ury});
    }
    return std::move(follower.bands);
}

} // namespace bangdiem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/signaturedrawing.h"

#include "report/textblock.h"

#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace bangdiem {

namespace {

constexpr double kWidth = 46 / 25.4 * 72; ///< Points.
constexpr double kHeight = 27 / 25.4 * 72;
constexpr double kPadding = 4;
constexpr double kUnits = 100; ///< In a point: letters are drawn in whole numbers.
constexpr double kPitchPerSize = 1.2;
constexpr double kBaselinePerSize = 0.93;
constexpr auto kVietnam = std::chrono::hours(7);

struct Line {
    QString text;
    bool bold = false;
};

QString timeText(Moment time)
{
    const auto local = time + kVietnam;
    const auto day = std::chrono::floor<std::chrono::days>(local);
    const auto clock = toIsoText(Moment(local)).substr(11, 8);
    return QString::fromStdString(toText(Date(day)) + ' ' + clock + " +07:00");
}

std::vector<Line> linesOf(const SignatureTexts &texts)
{
    const auto line = [](const char *label, const std::string &text) {
        return QString::fromUtf8(label) + QString::fromStdString(printable(text)).replace(u'\n', u' ');
    };
    std::vector<Line> lines{{line("Ký bởi: ", texts.signer), true}};
    if (!texts.title.empty())
        lines.push_back({line("Chức vụ: ", texts.title)});
    if (!texts.organisation.empty())
        lines.push_back({line("Cơ quan: ", texts.organisation)});
    if (!texts.unit.empty())
        lines.push_back({line("Đơn vị: ", texts.unit)});
    lines.push_back({QString::fromUtf8("Ký lúc: ") + timeText(texts.time)});
    return lines;
}

QFont fontOf(const Line &line, int size)
{
    return reportFont(line.bold ? Face::Bold : Face::Regular, size);
}

/// `line` broken where the box ends.
std::vector<Line> broken(const Line &line, int size)
{
    QTextLayout layout(line.text, fontOf(line, size));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    std::vector<Line> lines;
    for (auto part = layout.createLine(); part.isValid(); part = layout.createLine()) {
        part.setLineWidth((kWidth - 2 * kPadding) * kUnits);
        lines.push_back({line.text.mid(part.textStart(), part.textLength()).trimmed(), line.bold});
    }
    layout.endLayout();
    return lines;
}

std::vector<Line> broken(const std::vector<Line> &lines, int size)
{
    std::vector<Line> all;
    for (const auto &line : lines)
        for (auto &part : broken(line, size))
            all.push_back(std::move(part));
    return all;
}

int mostLines(int size)
{
    return static_cast<int>((kHeight - 2 * kPadding) * kUnits / (size * kPitchPerSize));
}

struct SetLines {
    std::vector<Line> lines;
    int size = 0; ///< Of the letters.
};

/// In the largest letters in which all fit; where none do, as many as fit and always the last one, the time.
SetLines fitted(const std::vector<Line> &lines)
{
    constexpr int kLeast = 450;
    int size = 825;
    for (; size > kLeast; size -= 25)
        if (auto parts = broken(lines, size); static_cast<int>(parts.size()) <= mostLines(size))
            return {std::move(parts), size};
    auto parts = broken(lines, size);
    const auto kept = static_cast<std::size_t>(mostLines(size));
    if (parts.size() > kept) {
        parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(kept) - 1, parts.end() - 1);
        auto &cut = parts[kept - 2].text;
        cut = cut.chopped(1) + QChar(u'…');
    }
    return {std::move(parts), size};
}

QPainterPath outlines(const SetLines &set)
{
    const auto &[lines, size] = set;
    QPainterPath path;
    const double height = static_cast<double>(lines.size()) * size * kPitchPerSize;
    double y = (kHeight * kUnits - height) / 2 + size * kBaselinePerSize;
    for (const auto &line : lines) {
        path.addText(kPadding * kUnits, y, fontOf(line, size), line.text);
        y += size * kPitchPerSize;
    }
    return path;
}

void append(std::string &content, double number)
{
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), std::lround(number)).ptr;
    content.append(digits.data(), end) += ' ';
}

void append(std::string &content, const QPainterPath::Element &point)
{
    append(content, point.x);
    append(content, kHeight * kUnits - point.y);
}

std::string operatorsOf(const QPainterPath &path)
{
    std::string content;
    for (int i = 0; i < path.elementCount(); ++i) {
        const auto &element = path.elementAt(i);
        append(content, element);
        if (element.isMoveTo()) {
            content += "m\n";
        } else if (element.isLineTo()) {
            content += "l\n";
        } else {
            append(content, path.elementAt(++i));
            append(content, path.elementAt(++i));
            content += "c\n";
        }
    }
    return content;
}

} // namespace

QSizeF signatureSize()
{
    return {kWidth, kHeight};
}

DrawnSignature drawSignature(const SignatureTexts &texts)
{
    const auto lines = linesOf(texts);
    const auto path = outlines(fitted(lines));

    DrawnSignature drawn{signatureSize(), "0.01 0 0 0.01 0 0 cm\n0.1 0.2 0.5 RG 0.1 0.2 0.5 rg 50 w\n", {}};
    QPainterPath frame;
    frame.addRect(QRectF(0, 0, kWidth * kUnits, kHeight * kUnits).adjusted(25, 25, -25, -25));
    drawn.content += operatorsOf(frame) + "s\n" + operatorsOf(path) + "f\n";
    for (const auto &line : lines)
        drawn.text += (drawn.text.empty() ? "" : "\n") + line.text.toStdString();
    return drawn;
}

} // namespace bangdiem

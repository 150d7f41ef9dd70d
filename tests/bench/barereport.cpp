// SPDX-License-Identifier: GPL-3.0-or-later
#include "barereport.h"

#include "report/reportfont.h"
#include "report/sheetlines.h"
#include "report/strip.h"

#include <QPainter>
#include <QPdfWriter>

namespace bangdiem::bench {

namespace {

constexpr double kPadding = fromMillimetres(1.5);

class BareReport
{
public:
    explicit BareReport(const QString &path)
        : m_writer(path)
    {
        m_writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        m_writer.setPageSize(QPageSize(QPageSize::A4));
        m_writer.setPageMargins(QMarginsF(30, 20, 15, 20), QPageLayout::Millimeter);
        m_writer.setResolution(1200);
        m_painter.begin(&m_writer);
    }

    void line(const std::string &text, Face face, double points)
    {
        cells({{0, kBodyWidth, text, face, points, Qt::AlignHCenter}}, false);
    }

    void row(const std::array<std::string, 5> &texts, Face face)
    {
        std::vector<Cell> row;
        double left = 0;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const double width = fromMillimetres(kColumnMillimetres[i]);
            row.push_back(
                {left, width, texts[i], face, 12, i == 1 || i == 3 ? Qt::AlignLeft : Qt::AlignHCenter});
            left += width;
        }
        cells(row, true);
    }

private:
    struct Cell {
        double left;
        double width;
        std::string text;
        Face face;
        double points;
        Qt::AlignmentFlag alignment;
    };

    void cells(const std::vector<Cell> &row, bool ruled)
    {
        double height = 0;
        for (const auto &cell : row) {
            const QRectF room(0, 0, cell.width - 2 * kPadding, 1e6);
            m_painter.setFont(reportFont(cell.face, static_cast<int>(fromPoints(cell.points))));
            const auto box = m_painter.boundingRect(room, flags(cell), QString::fromStdString(cell.text));
            height = std::max(height, box.height() + kPadding);
        }
        if (m_top + height > kBodyHeight) {
            m_writer.newPage();
            m_top = 0;
        }
        for (const auto &cell : row) {
            const QRectF box(cell.left, m_top, cell.width, height);
            m_painter.setFont(reportFont(cell.face, static_cast<int>(fromPoints(cell.points))));
            m_painter.drawText(
                box.adjusted(kPadding, 0, -kPadding, 0), flags(cell), QString::fromStdString(cell.text));
            if (ruled)
                m_painter.drawRect(box);
        }
        m_top += height;
    }

    static int flags(const Cell &cell) { return cell.alignment | Qt::AlignVCenter | Qt::TextWordWrap; }

    QPdfWriter m_writer;
    QPainter m_painter;
    double m_top = 0;
};

} // namespace

void writeBarePdf(const QString &path, const OfficialSheet &sheet)
{
    BareReport report(path);
    for (const auto &line : linesAbove(sheet))
        report.line(line.text(), Face::Bold, 14);
    std::array<std::string, 5> header;
    std::ranges::copy(sheet.texts.columns, header.begin());
    report.row(header, Face::Bold);
    for (const auto &row : sheet.rows)
        report.row(row.cells, row.kind == OfficialRow::Kind::Criterion ? Face::Regular : Face::Bold);
    for (const auto &line : linesBelow(sheet))
        report.line(line.text(), Face::Regular, 13);
    for (const auto &block : sheet.texts.signatures) {
        for (const auto &line : signatureLines(block, sheet.heading))
            report.line(line, Face::Italic, 13);
    }
}

} // namespace bangdiem::bench

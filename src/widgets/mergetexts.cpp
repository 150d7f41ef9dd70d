// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mergetexts.h"

#include "presentation/claimtext.h"
#include "widgets/uitext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

/// The answer of one of the two, part by part.
class AnswerTexts
{
    Q_DECLARE_TR_FUNCTIONS(MergeTexts)

public:
    AnswerTexts(const Dossier &dossier, const MergeRow &row)
        : m_dossier(dossier)
        , m_row(row)
    {
        if (row.criterion)
            m_answer = dossier.answers.criteria[*row.criterion];
    }

    QString of(AnswerField field) const
    {
        switch (field) {
        case AnswerField::Claim:
            return m_answer.claim ? claimText(criterion(), m_answer.claim, uiLanguage()) : QString();
        case AnswerField::GivenFigures:
            return figures();
        case AnswerField::Documents:
            return documents();
        case AnswerField::Files:
            return files();
        case AnswerField::Links:
            return lines(m_answer.links);
        case AnswerField::Note:
            return shown(m_answer.note);
        case AnswerField::Declared:
            return declarations();
        case AnswerField::Review:
            break;
        }
        return review();
    }

private:
    const Criterion &criterion() const { return m_dossier.rules().criteria[*m_row.criterion]; }

    static QString lines(const std::vector<std::string> &texts)
    {
        QStringList shownTexts;
        for (const auto &text : texts)
            shownTexts << shown(text);
        return shownTexts.join(u'\n');
    }

    QStringList figureLines(const Figures &figures, const QString &indent) const
    {
        QStringList lines;
        for (std::size_t i = 0; i < figures.size(); ++i) {
            if (figures[i])
                lines << indent + shown(criterion().figures[i].label) + u": "_s
                        + QString::number(*figures[i]);
        }
        return lines;
    }

    QString figures() const
    {
        auto lines = figureLines(m_answer.figures, {});
        for (const auto &unit : m_answer.units)
            lines << shown(unit.unit) << figureLines(unit.figures, u"    "_s);
        return lines.join(u'\n');
    }

    QString documents() const
    {
        QStringList lines;
        for (const auto &document : m_answer.documents) {
            QStringList parts{shown(document.number)};
            if (document.date)
                parts << tr("of %1").arg(shown(*document.date));
            parts << shown(document.title);
            if (!document.page.empty())
                parts << tr("page %1").arg(shown(document.page));
            const auto file = std::ranges::find_if(m_answer.attachments,
                [&](const Attachment &attachment) { return attachment.content == document.content; });
            if (file != m_answer.attachments.end())
                parts << tr("file %1").arg(shown(file->name));
            parts.removeAll(QString());
            lines << parts.join(u", "_s);
        }
        return lines.join(u'\n');
    }

    /// With the beginning of the hash: two files of one name and size are told apart.
    QString files() const
    {
        constexpr std::size_t kEnough = 8;
        QStringList lines;
        for (const auto &file : m_answer.attachments)
            lines << u"%1 · %2 · SHA-256 %3…"_s.arg(
                shown(file.name), sizeText(file.size), shown(file.sha256.substr(0, kEnough)));
        return lines.join(u'\n');
    }

    QString declarations() const
    {
        const auto &rubric = m_dossier.rules();
        const auto &known = m_row.criterion ? criterion().declarations
                                            : rubric.groups[*findGroup(rubric, m_row.target)].declarations;
        QStringList lines;
        for (const auto &id : declaredOf(m_dossier.answers, m_row.target)) {
            if (const auto *declaration = findDeclaration(known, id))
                lines << shown(declaration->label);
        }
        return lines.join(u'\n');
    }

    QString review() const
    {
        if (!m_answer.earlier)
            return {};
        const auto year = QString::number(m_answer.earlier->year);
        return m_answer.earlier->reviewed ? tr("of %1, reviewed").arg(year)
                                          : tr("of %1, to be reviewed").arg(year);
    }

    const Dossier &m_dossier;
    const MergeRow &m_row;
    Answer m_answer;
};

} // namespace

QString fieldName(AnswerField field)
{
    switch (field) {
    case AnswerField::Claim:
        return AnswerTexts::tr("Claim");
    case AnswerField::GivenFigures:
        return AnswerTexts::tr("Figures");
    case AnswerField::Documents:
        return AnswerTexts::tr("Documents");
    case AnswerField::Files:
        return AnswerTexts::tr("Files");
    case AnswerField::Links:
        return AnswerTexts::tr("Links");
    case AnswerField::Note:
        return AnswerTexts::tr("Note");
    case AnswerField::Declared:
        return AnswerTexts::tr("Declaration");
    case AnswerField::Review:
        break;
    }
    return AnswerTexts::tr("From last year");
}

std::vector<MergeTexts> mergeTexts(const Dossier &mine, const Dossier &theirs, const MergeRow &row)
{
    constexpr std::array kOrder{AnswerField::Declared, AnswerField::Claim, AnswerField::GivenFigures,
        AnswerField::Documents, AnswerField::Files, AnswerField::Links, AnswerField::Note,
        AnswerField::Review};
    const AnswerTexts ours(mine, row);
    const AnswerTexts other(theirs, row);
    std::vector<MergeTexts> texts;
    for (const auto field : kOrder) {
        const bool differs = std::ranges::find(row.differing, field) != row.differing.end();
        MergeTexts both{fieldName(field), ours.of(field), other.of(field), differs};
        if (differs || !both.mine.isEmpty())
            texts.push_back(std::move(both));
    }
    return texts;
}

} // namespace bangdiem

// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/sectionmodel.h"

#include "presentation/celltexts.h"
#include "presentation/editingsession.h"

namespace bangdiem {

namespace {

SheetNode nodeOf(std::size_t section)
{
    return {RowKind::Section, section, {}, {}, {}};
}

} // namespace

SectionModel::SectionModel(Language language, QObject *parent)
    : QAbstractListModel(parent)
    , m_language(language)
{
}

void SectionModel::setSession(const EditingSession *session)
{
    beginResetModel();
    m_session = session;
    m_sections.assign(session ? session->rubric().sections.size() : 0, {});
    endResetModel();
}

void SectionModel::refresh(const std::vector<RowMarks> &marks)
{
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        const auto &section = m_session->rubric().sections[i];
        Entry now{m_session->sheet().sections[i].score, 0, m_session->sheet().sections[i].maximum};
        for (auto row = section.firstCriterion; row < section.endCriterion; ++row)
            now.warnings += marks[row].warned ? 1 : 0;
        if (now == m_sections[i])
            continue;
        m_sections[i] = now;
        const auto entry = index(static_cast<int>(i));
        Q_EMIT dataChanged(entry, entry);
    }
}

int SectionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sections.size());
}

QString SectionModel::pointsText(std::size_t section) const
{
    return QString::fromStdString(toText(m_sections[section].score, m_language) + " / "
        + toText(m_sections[section].maximum, m_language));
}

QString SectionModel::accessibleText(std::size_t section) const
{
    const auto text
        = headingText(m_session->rubric(), nodeOf(section)) + QStringLiteral(": ") + pointsText(section);
    const int warnings = m_sections[section].warnings;
    if (warnings == 0)
        return text;
    return text
        + (m_language == Language::Vietnamese ? QStringLiteral(", cảnh báo: %1")
                                              : QStringLiteral(", warnings: %1"))
              .arg(warnings);
}

QVariant SectionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const auto section = static_cast<std::size_t>(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return headingText(m_session->rubric(), nodeOf(section));
    case Qt::AccessibleTextRole:
        return accessibleText(section);
    case ScoreRole:
        return static_cast<qlonglong>(m_sections[section].score.units());
    case MaximumRole:
        return static_cast<qlonglong>(m_sections[section].maximum.units());
    case PointsTextRole:
        return pointsText(section);
    case WarningsRole:
        return m_sections[section].warnings;
    default:
        return {};
    }
}

} // namespace bangdiem

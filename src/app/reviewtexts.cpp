// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reviewtexts.h"

#include "review/reviewjson.h"
#include "widgets/mergetexts.h"
#include "widgets/uitext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ReviewTexts)
};

using Line = TableDialog::Line;

/// One thing after the other, each on a line of its own.
void add(QString &text, const QString &more)
{
    text += (text.isEmpty() || more.isEmpty() ? QString() : u"\n"_s) + more;
}

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

Line receptionLine(const Reception &reception)
{
    using Outcome = Reception::Outcome;
    const auto file = shown(QFileInfo(QString::fromStdString(reception.file)).fileName().toStdString());
    const auto number = QString::number(reception.submission);
    if (reception.outcome == Outcome::Refused)
        return {{file, Texts::tr("Refused"),
                    reception.why ? capital(shown(describe(*reception.why, uiLanguage()))) : QString()},
            StatusIcon::Crossed, Tone::Bad};
    QString remarks;
    if (reception.outcome == Outcome::Known)
        add(remarks, Texts::tr("This revision is in the register as number %1.").arg(number));
    if (reception.supersedes)
        add(remarks, Texts::tr("Takes the place of number %1.").arg(*reception.supersedes));
    for (const auto &note : reception.notes)
        add(remarks, capital(shown(word(note, uiLanguage()))));
    if (reception.outcome == Outcome::Known)
        return {{file, Texts::tr("Known"), remarks}, StatusIcon::Dash, Tone::Quiet};
    for (const auto &reason : reception.judgement.reasons)
        add(remarks, capital(shown(reason.in(uiLanguage()))));
    const bool clear = reception.notes.empty() && reception.judgement.standing == SealStanding::Valid;
    return {{file, Texts::tr("Taken in as number %1").arg(number), remarks},
        clear ? StatusIcon::Tick : StatusIcon::Triangle, clear ? Tone::Good : Tone::Partial};
}

int urgency(const Reception &reception)
{
    if (reception.outcome == Reception::Outcome::Refused)
        return 0;
    return reception.notes.empty() ? 2 : 1;
}

QString rowText(const RowReview &row)
{
    auto text = row.verdict ? shown(word(*row.verdict, uiLanguage())) : Texts::tr("not decided");
    if (row.score)
        text += u' ' + shown(*row.score);
    add(text, shown(row.comment));
    return capital(text);
}

QString rowName(const Rubric &rubric, std::size_t criterion)
{
    return shown(rubric.criteria[criterion].id) + u". "_s + shown(rubric.criteria[criterion].text);
}

} // namespace

TableDialog::Content receptionTable(const std::vector<Reception> &receptions)
{
    std::vector<const Reception *> sorted;
    for (const auto &reception : receptions)
        sorted.push_back(&reception);
    std::ranges::stable_sort(sorted, {}, [](const Reception *reception) { return urgency(*reception); });
    const auto count = [&](Reception::Outcome outcome) {
        return QString::number(std::ranges::count(receptions, outcome, &Reception::outcome));
    };
    using Outcome = Reception::Outcome;
    TableDialog::Content content{Texts::tr("What became of the files"),
        Texts::tr("Taken in: %1. Known already: %2. Refused: %3.")
            .arg(count(Outcome::Taken), count(Outcome::Known), count(Outcome::Refused)),
        {Texts::tr("File"), Texts::tr("Outcome"), Texts::tr("Remarks")}, {},
        Texts::tr("There is no file of a dossier there."), 2};
    for (const auto *reception : sorted)
        content.lines.push_back(receptionLine(*reception));
    return content;
}

TableDialog::Content conflictTable(const std::vector<RowConflict> &conflicts, const Rubric &rubric)
{
    TableDialog::Content content{Texts::tr("Somebody else decided meanwhile"),
        Texts::tr("Nothing was written. Their values stay unless you write yours over them."),
        {Texts::tr("Row"), Texts::tr("Theirs"), Texts::tr("Yours")}, {}, {}, 0};
    for (const auto &conflict : conflicts) {
        auto theirs = rowText(conflict.theirs.review);
        add(theirs, Texts::tr("%1, %2").arg(shown(conflict.theirs.reviewer), dayAndTime(conflict.theirs.at)));
        content.lines.push_back({{rowName(rubric, conflict.criterion), theirs, rowText(conflict.mine)}});
    }
    return content;
}

namespace {

QString actionName(const std::string &what)
{
    if (what == "received")
        return Texts::tr("Taken in");
    if (what == "superseded")
        return Texts::tr("Replaced by a later revision");
    if (what == "row")
        return Texts::tr("Decided");
    if (what == "carried")
        return Texts::tr("Kept from the revision before");
    if (what == "state")
        return Texts::tr("State");
    if (what == "closed")
        return Texts::tr("Closed");
    if (what == "group")
        return Texts::tr("Group");
    if (what == "cohort")
        return Texts::tr("Points after the comparison of agencies");
    return shown(what);
}

/// What the log keeps of a row or a state, as a person reads it.
QString valueText(const LogEntry &entry, const std::string &value, const Rubric &rubric)
{
    if (value.empty())
        return u"–"_s;
    if (const auto state = reviewStateNamed(value))
        return shown(word(*state, uiLanguage()));
    if (const auto criterion = findCriterion(rubric, entry.target))
        if (const auto row = rowFromJson(value, rubric, *criterion))
            return rowText(*row);
    const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(value)).object();
    if (entry.what == "received")
        return shown(json.value("file"_L1).toString().toStdString());
    if (entry.what == "cohort")
        return QString::fromStdString(value).replace(u'.', QLocale().decimalPoint());
    if (entry.what == "group")
        if (const auto group = std::ranges::find(rubric.agencyGroups, value, &AgencyGroup::id);
            group != rubric.agencyGroups.end())
            return shown(group->name);
    if (entry.what == "closed")
        return QLocale().toString(json.value("reviewed"_L1).toDouble(), 'g', 6);
    return shown(value);
}

} // namespace

TableDialog::Content logTable(const std::vector<LogEntry> &entries, const OpenedReview &review)
{
    TableDialog::Content content{Texts::tr("Log — %1").arg(shown(review.dossier().heading.agency)),
        Texts::tr("Every change of this submission, the latest first. Entries are never changed or removed."),
        {Texts::tr("When"), Texts::tr("Who"), Texts::tr("What"), Texts::tr("Row"), Texts::tr("Before"),
            Texts::tr("After")},
        {}, Texts::tr("Nothing is logged."), 5};
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry)
        content.lines.push_back({{dayAndTime(entry->at), shown(entry->who), actionName(entry->what),
            shown(entry->target), valueText(*entry, entry->was, review.rubric()),
            valueText(*entry, entry->became, review.rubric())}});
    return content;
}

TableDialog::Content changesTable(const RevisionComparison &compared, const OpenedReview &review)
{
    const auto &rubric = review.rubric();
    TableDialog::Content content{Texts::tr("What the agency changed"),
        Texts::tr("From revision %1 to revision %2.")
            .arg(compared.older)
            .arg(review.submission.record.revision),
        {Texts::tr("Row"), Texts::tr("Changed"), Texts::tr("Points before"), Texts::tr("Points now")}, {},
        Texts::tr("No row was changed."), 0};
    for (const auto &row : compared.changes.rows) {
        QStringList fields;
        for (const auto field : row.differing)
            fields << fieldName(field);
        content.lines.push_back({{row.criterion ? rowName(rubric, *row.criterion) : shown(row.target),
            fields.join(u", "_s), row.criterion ? shown(row.before) : QString(),
            row.criterion ? shown(row.after) : QString()}});
    }
    return content;
}

} // namespace bangdiem

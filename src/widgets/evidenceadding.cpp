// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/weblink.h"
#include "presentation/editingsession.h"
#include "presentation/typedtext.h"
#include "review/feedback.h"
#include "rubric/strictjson.h"
#include "storage/evidencesource.h"
#include "storage/paths.h"
#include "storage/privatecopies.h"
#include "storage/regularfile.h"
#include "widgets/dialogs.h"
#include "widgets/evidencedesk.h"
#include "widgets/offered.h"
#include "widgets/taskwindow.h"
#include "widgets/uitext.h"

#include <QDateTime>
#include <QFileInfo>
#include <QImageWriter>

#include <algorithm>

namespace bangdiem {

namespace {

/// What may be added, and why the others may not.
struct Sorted {
    QStringList feedback;
    std::vector<std::filesystem::path> files;
    std::vector<std::string> names;
    std::vector<Error> errors;
};

bool isFeedback(const QString &path)
{
    if (!path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        return false;
    constexpr auto kMost = static_cast<qint64>(JsonLimits().bytes);
    const auto text = readRegularFile(toPath(path.toStdString()), {kMost, {}});
    return text && looksLikeFeedback(*text);
}

Sorted sorted(const QStringList &paths)
{
    Sorted all;
    for (const auto &path : paths) {
        const auto file = toPath(path.toStdString());
        if (isFeedback(path))
            all.feedback.append(path);
        else if (const auto source = openEvidence(file)) {
            all.files.push_back(file);
            all.names.push_back(source->name);
        } else {
            all.errors.push_back(source.error());
        }
    }
    return all;
}

QString quoted(const std::string &name)
{
    return EvidenceDesk::tr("“%1”").arg(shown(name));
}

/// Files of a row that were there under another name already.
const Attachment *twinOf(const Attachment &added, const std::vector<Attachment> &before)
{
    const auto twin = std::ranges::find(before, added.sha256, &Attachment::sha256);
    return twin == before.end() ? nullptr : &*twin;
}

Result<void> writePng(const QImage &image, const QString &path)
{
    QImageWriter writer(path, "png");
    if (writer.write(image))
        return {};
    return fail(ErrorCode::IoFailure, path.toStdString(), {writer.errorString().toStdString()});
}

} // namespace

void EvidenceDesk::add(std::size_t criterion, const Offered &offered)
{
    if (!offered.files.isEmpty())
        addFiles(criterion, offered.files);
    if (!offered.links.isEmpty())
        addLinks(criterion, offered.links);
    if (!offered.image.isNull())
        addPicture(criterion, offered.image);
}

void EvidenceDesk::askFiles(std::size_t criterion)
{
    const auto beside = QFileInfo(toQString(m_session->path())).absolutePath();
    const auto chosen = m_tools.dialogs->askEvidenceFiles(m_folder.isEmpty() ? beside : m_folder);
    if (!chosen.isEmpty())
        m_folder = QFileInfo(chosen.first()).absolutePath();
    addFiles(criterion, chosen);
}

void EvidenceDesk::addFiles(std::size_t criterion, const QStringList &paths)
{
    auto offered = sorted(paths);
    const auto before = m_session->answer(criterion).attachments;
    if (!offered.files.empty()) {
        auto *attaching = m_session->attach(criterion, offered.files);
        if (auto added = waitFor(*attaching, tr("Adding files to the dossier…"), m_window); !added) {
            offered.names.clear(); // All of them are one step.
            if (added.error().code != ErrorCode::Cancelled)
                offered.errors.push_back(added.error());
        }
    }
    tellAdded(criterion, before, offered.names);
    for (const auto &path : offered.feedback)
        Q_EMIT feedbackOffered(path);
    if (offered.errors.empty())
        return;
    QStringList kept;
    for (const auto &name : offered.names)
        kept.append(quoted(name));
    const auto rest = kept.isEmpty() ? tr("No file was added.")
                                     : tr("The others were added: %1.").arg(kept.join(QLatin1String(", ")));
    m_tools.dialogs->showErrors(tr("Not every file was added"), offered.errors, rest);
}

void EvidenceDesk::tellAdded(
    std::size_t criterion, const std::vector<Attachment> &before, std::vector<std::string> offered)
{
    const auto &now = m_session->answer(criterion).attachments;
    QStringList sentences;
    for (auto i = before.size(); i < now.size(); ++i) {
        if (const auto known = std::ranges::find(offered, now[i].name); known != offered.end())
            offered.erase(known);
        if (const auto *twin = twinOf(now[i], before))
            sentences.append(
                tr("%1 has the same content as %2.").arg(quoted(now[i].name), quoted(twin->name)));
    }
    for (const auto &name : offered)
        sentences.append(tr("%1 is a file of this row already; it was not added twice.").arg(quoted(name)));
    if (!sentences.isEmpty())
        Q_EMIT told(sentences.join(QLatin1Char(' ')));
}

void EvidenceDesk::addLinks(std::size_t criterion, const QStringList &links)
{
    auto answer = m_session->answer(criterion);
    std::vector<Error> errors;
    for (const auto &offered : links) {
        const auto link = storable(offered, TextLimits::link);
        if (!isWebLink(link))
            errors.push_back(Error{ErrorCode::LinkNotWeb, {}, {shown(link).toStdString()}});
        else if (std::ranges::find(answer.links, link) == answer.links.end())
            answer.links.push_back(link);
    }
    m_session->setAnswer(criterion, std::move(answer));
    if (errors.empty())
        Q_EMIT told(tr("The address was added to the links of this row."));
    else
        m_tools.dialogs->showErrors(tr("Not every link was added"), errors, {});
}

void EvidenceDesk::addPicture(std::size_t criterion, const QImage &image)
{
    const auto local = QDateTime::fromSecsSinceEpoch(m_tools.clock().time_since_epoch().count());
    const auto name = tr("screenshot %1").arg(local.toString(QStringLiteral("yyyy-MM-dd HH.mm.ss")))
        + QStringLiteral(".png");
    const auto place = m_tools.copies->newPlace(name.toStdString());
    if (!place) {
        tellFailure(tr("The picture was not added"), place.error());
        return;
    }
    const auto path = toQString(*place);
    auto *writing = new FileTask([image, path](const FileProgress &) { return writePng(image, path); }, this);
    if (const auto written = waitFor(*writing, tr("Preparing the picture…"), m_window))
        addFiles(criterion, {path});
    else
        tellFailure(tr("The picture was not added"), written.error());
    m_tools.copies->remove(*place);
}

} // namespace bangdiem

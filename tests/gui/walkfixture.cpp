// SPDX-License-Identifier: GPL-3.0-or-later
#include "walkfixture.h"

#include "dossier/merge.h"
#include "presentation/editingsession.h"
#include "presentation/unitsmodel.h"
#include "shippeddossiers.h"
#include "storeddossiers.h"
#include "unit/storage/testdossier.h"
#include "verdictsamples.h"
#include "widgets/errordialog.h"
#include "widgets/keyfiledialog.h"
#include "widgets/linkdialog.h"
#include "widgets/mergedialog.h"
#include "widgets/tokendialog.h"
#include "widgets/unitsdialog.h"
#include "widgets/verifydialog.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QPushButton>
#include <QRadioButton>

namespace bangdiem::tests {

using namespace Qt::StringLiterals;

namespace {

/// Commands that change the program under the walker's feet instead of showing something.
bool leadsAway(const QString &command)
{
    return command.startsWith(u"view."_s) || command.startsWith(u"file.recent."_s)
        || QStringList{u"file.quit"_s, u"file.close"_s, u"edit.undo"_s, u"edit.redo"_s}.contains(command);
}

QDialog *openedDialog()
{
    return qobject_cast<QDialog *>(QApplication::activeModalWidget());
}

} // namespace

WalkTest::WalkTest()
{
    EXPECT_TRUE(desk->create(wanted(u"so.bangdiem"_s)));
    settle();
}

void WalkTest::walkPages(const Look &look)
{
    auto pages = window->pageIds();
    pages.removeAll(u"sheet"_s);
    for (const auto &page : pages + QStringList{u"sheet"_s}) {
        window->showPage(page);
        settle();
        look(window.get(), page);
    }
    const auto rows = desk->session()->rubric().criteria.size();
    for (std::size_t row = 1; row < rows; ++row) {
        action(u"edit.nextRow"_s)->trigger();
        settle();
        look(window->pageWidget(u"sheet"_s), u"sheet row %1"_s.arg(row));
    }
}

void WalkTest::walkDialogs(const Look &look)
{
    QStringList commands;
    for (const auto &command : window->commands())
        if (!leadsAway(command.id))
            commands << command.id;
    for (const auto &command : commands) {
        action(command)->trigger();
        settle();
        if (auto *dialog = openedDialog()) {
            look(dialog, command);
            dialog->reject();
            settle();
        }
    }
}

void WalkTest::makeSealed(const QString &path) const
{
    const auto scan = file(u"<b>bản quét đã ký và đóng dấu của thủ trưởng cơ quan<b>.pdf"_s).toStdString();
    testing::writeBytes(scan, "%PDF-1.4\n");
    auto sealed = storedDossier(path.toStdString(), fullDossier("tayninh-2693-2015-pl1"));
    const auto seal = [&] {
        EXPECT_TRUE(sealed.seal("<i>Phó Giám đốc phụ trách</i> Nguyễn Thị Hoàng Phương Thảo", kNow));
        EXPECT_TRUE(sealed.addScan(scan, kNow));
    };
    seal();
    EXPECT_TRUE(
        sealed.unseal("Thiếu văn bản của mục I.2.4, <b>phải bổ sung</b> theo ý kiến của phòng", kNow));
    seal();
}

void WalkTest::walkSealed(const Look &look)
{
    const auto before = desk->path();
    const auto path = file(u"đã chốt.bangdiem"_s);
    if (!QFile::exists(path))
        makeSealed(path);
    EXPECT_TRUE(desk->open(path));
    window->showPage(u"seal"_s);
    settle();
    look(window.get(), u"seal (sealed)"_s);
    in<QPushButton>(u"seal"_s, u"seal.reopen"_s)->click();
    settle();
    auto *dialog = openedDialog();
    EXPECT_TRUE(dialog);
    look(dialog, u"reopen"_s);
    dialog->reject();
    EXPECT_TRUE(desk->open(before));
    settle();
}

void WalkTest::walkSigning(const Look &look)
{
    const auto before = desk->path();
    const auto path = file(u"sẵn sàng.bangdiem"_s);
    if (!QFile::exists(path))
        storedDossier(path.toStdString(), fullDossier("tayninh-2693-2015-pl1"));
    EXPECT_TRUE(desk->open(path));
    window->showPage(u"seal"_s);
    settle();
    look(window.get(), u"seal (ready)"_s);
    const auto ask = [&](const QString &method) {
        in<QRadioButton>(u"seal"_s, method)->click();
        in<QPushButton>(u"seal"_s, u"seal.seal"_s)->click();
        settle();
        return openedDialog();
    };
    const auto show = [&](QDialog *dialog, const QString &where) {
        settle();
        look(dialog, where);
    };
    const std::vector<SealFinding> expired{{SealReason::SignerExpired, {longCertificate().name}}};
    auto *keyFile = qobject_cast<KeyFileDialog *>(ask(u"seal.byKeyFile"_s));
    show(keyFile, u"key file"_s);
    keyFile->showKey(longCertificate(), expired);
    show(keyFile, u"key file (expired)"_s);
    keyFile->reject();
    auto *token = qobject_cast<TokenDialog *>(ask(u"seal.byToken"_s));
    show(token, u"token"_s);
    Token almostLocked;
    almostLocked.label = "<i>VGCA</i>";
    almostLocked.pin = PinState::LastTry;
    token->showOffers({{almostLocked, {longCertificate(), "\x01", {}}, {}}});
    show(token, u"token (last try)"_s);
    token->tellFault(u"Mã PIN không đúng; chưa ký gì, mã PIN không được thử lại tự động."_s);
    show(token, u"token (wrong PIN)"_s);
    token->reject();
    EXPECT_TRUE(desk->open(before));
    settle();
}

void WalkTest::walkExplaining(const Look &look)
{
    auto *session = desk->session();
    Feedback feedback;
    feedback.dossier = session->dossier().id;
    feedback.reviewer = "<b>Trần Thị Hoàng Phương Thảo</b>, Phòng Công nghệ thông tin";
    feedback.at = kNow;
    const auto &criteria = session->rubric().criteria;
    feedback.rows[criteria[0].id] = {RowVerdict::RejectEvidence, Points(),
        "<i>Văn bản gửi kèm</i> là quy chế sử dụng thư điện tử, không phải quy chế quản lý văn bản.\n"
        "https://tayninh.gov.vn/mot-duong-dan-rat-dai-khong-co-cho-nao-de-xuong-dong/van-ban.pdf"};
    feedback.rows[criteria[1].id] = {std::nullopt, Points(), "Nêu rõ số văn bản"};
    session->setExplaining(Explaining{feedback, {}});
    composition->showRowsToExplain();
    settle();
    look(window.get(), u"sheet (to explain)"_s);
    session->setExplained(1, true);
    action(u"edit.nextRow"_s)->trigger();
    settle();
    look(window.get(), u"sheet (explained)"_s);
    session->setExplaining(std::nullopt);
    settle();
}

void WalkTest::walkOthers(const Look &look)
{
    const auto show = [&](QDialog &&dialog, const QString &where) {
        dialog.show();
        settle();
        look(&dialog, where);
        dialog.close();
    };
    const auto &rubric = desk->session()->rubric();
    const auto traces = tracesOf(desk->session()->dossier(), SealState::Draft, {});
    show(ErrorDialog(u"Không mở được hồ sơ “a.bangdiem”"_s,
             {{ErrorCode::NotADossier, "/home/a.bangdiem", {}}}, {}, window.get()),
        u"error"_s);
    show(LinkDialog(QUrl(u"https://tayninh.gov.vn/van-ban?so=12"_s),
             u"https://tayninh.gov.vn/van-ban?so=12"_s, window.get()),
        u"link"_s);
    UnitsModel units(rubric.criteria[0], nullptr);
    show(UnitsDialog(rubric.criteria[0], &units, window.get()), u"units"_s);
    const auto mine = fullDossier("tayninh-2693-2015-pl1");
    const auto theirs = mixedDossier("tayninh-2693-2015-pl1");
    const auto plan = planMerge(mine, theirs, rowsToMerge(mine, theirs), {}).value();
    const auto verdict = [&](const Verified &verified, const QString &where) {
        VerifyDialog dialog(window.get());
        dialog.tell(verified, traces, u"<b>so</b>.bangdiem"_s);
        show(std::move(dialog), where);
    };
    verdict(verdictOnDossier(), u"verify"_s);
    verdict(verdictOnSheet(traces), u"verify (sheet)"_s);
    show(MergeDialog(mine, theirs, plan, u"phan.bangdiem"_s, window.get()), u"merge"_s);
}

void WalkTest::walk(const Look &look)
{
    walkOthers(look);
    walkExplaining(look);
    walkPages(look);
    walkDialogs(look);
    walkSealed(look);
    walkSigning(look);
}

} // namespace bangdiem::tests

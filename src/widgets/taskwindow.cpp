// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/taskwindow.h"

#include "presentation/filetask.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QProgressBar>
#include <QProgressDialog>
#include <QTimer>

#include <limits>
#include <optional>

namespace bangdiem {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TaskWindow)
};

constexpr int kPatience = 200; // Milliseconds before the window shows.
constexpr int kSteps = 1000;

/// The bar is moved here: QProgressDialog::setValue() lets events happen inside of it.
void prepare(QProgressDialog &window, FileTask &task)
{
    auto *bar = new QProgressBar;
    bar->setRange(0, 0); // No end is known yet.
    window.setBar(bar);
    window.setObjectName(QStringLiteral("taskWindow"));
    window.setWindowModality(Qt::ApplicationModal);
    window.setMinimumDuration(std::numeric_limits<int>::max()); // It is shown here, not by its own guess.
    QObject::connect(&task, &FileTask::progressed, bar, [bar](qint64 done, qint64 all) {
        if (all <= 0)
            return;
        bar->setMaximum(kSteps);
        const auto share = static_cast<double>(done) / static_cast<double>(all);
        bar->setValue(qBound(0, static_cast<int>(share * kSteps), kSteps));
    });
    QObject::connect(&window, &QProgressDialog::canceled, &task, &FileTask::cancel);
}

} // namespace

Result<void> waitFor(FileTask &task, const QString &what, QWidget *parent)
{
    std::optional<Result<void>> result;
    QEventLoop loop;
    QObject::connect(&task, &FileTask::finished, &loop, [&](const Result<void> &got) {
        result = got;
        loop.quit();
    });
    QProgressDialog window(what, Words::tr("Cancel"), 0, 0, parent);
    prepare(window, task);
    QTimer patience;
    patience.setSingleShot(true);
    QObject::connect(&patience, &QTimer::timeout, &loop, &QEventLoop::quit);
    patience.start(kPatience);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (!result) {
        window.show();
        loop.exec();
    }
    if (!result) { // The program ends before the task does.
        task.cancel();
        task.wait();
    }
    return *result;
}

} // namespace bangdiem

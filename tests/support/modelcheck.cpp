// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/modelcheck.h"

#include <gtest/gtest.h>

#include <QLoggingCategory>

namespace bangdiem::testing {

namespace {

QtMessageHandler g_before = nullptr;

void failOnModelFault(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (context.category && QLatin1String(context.category) == QLatin1String("qt.modeltest")
        && message.contains(QLatin1String("FAIL!")))
        ADD_FAILURE() << message.toStdString();
    else if (g_before)
        g_before(type, context, message);
}

QAbstractItemModel *listened(QAbstractItemModel *model)
{
    QLoggingCategory::setFilterRules(QStringLiteral("qt.modeltest.warning=true"));
    g_before = qInstallMessageHandler(failOnModelFault);
    return model;
}

} // namespace

ModelCheck::ModelCheck(QAbstractItemModel *model)
    : m_tester(listened(model), QAbstractItemModelTester::FailureReportingMode::Warning)
{
}

ModelCheck::~ModelCheck()
{
    qInstallMessageHandler(g_before);
}

} // namespace bangdiem::testing

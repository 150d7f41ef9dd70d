// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/writewhole.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <csignal>

#include <sys/resource.h>

using namespace bangdiem;
using testing::ElementsAre;

namespace {

class WriteWhole : public testing::Test
{
protected:
    QString path() const { return m_folder.filePath(QStringLiteral("bảng.pdf")); }
    QString folder() const { return m_folder.path(); }
    QStringList filesLeft() const { return QDir(folder()).entryList(QDir::Files | QDir::Hidden); }
    QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_folder;
};

/// While it lives, no file of this process can grow beyond `bytes`.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limited{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limited);
    }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

} // namespace

TEST_F(WriteWhole, ReplacesWhatWasThereAndLeavesNothingElse)
{
    ASSERT_TRUE(writeWhole(path(), "cũ"));

    ASSERT_TRUE(writeWhole(path(), "mới"));

    EXPECT_EQ(content(), "mới");
    EXPECT_THAT(filesLeft(), ElementsAre(QStringLiteral("bảng.pdf")));
}

TEST_F(WriteWhole, HandsTheBytesOnTheDiskToTheCheckAndObeysIt)
{
    ASSERT_TRUE(writeWhole(path(), "cũ"));
    QByteArray seen;

    const auto written = writeWhole(path(), "mới", [&](const QByteArray &bytes) -> Result<void> {
        seen = bytes;
        return fail(ErrorCode::ExportMismatch, {}, {"thử"});
    });

    EXPECT_EQ(seen, "mới");
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error(), (Error{ErrorCode::ExportMismatch, path().toStdString(), {"thử"}}));
    EXPECT_EQ(content(), "cũ");
    EXPECT_THAT(filesLeft(), ElementsAre(QStringLiteral("bảng.pdf")));
}

TEST_F(WriteWhole, LeavesTheEarlierFileWhereverTheDiskStopsTaking)
{
    ASSERT_TRUE(writeWhole(path(), "cũ"));
    const QByteArray bytes(10'000, 'x');

    for (rlim_t limit = 0; limit < 10'000; limit += 500) {
        const FileSizeLimit limited(limit);
        const auto written = writeWhole(path(), bytes);
        ASSERT_FALSE(written) << limit;
        EXPECT_EQ(written.error().code, ErrorCode::IoFailure);
        EXPECT_EQ(content(), "cũ");
    }

    EXPECT_THAT(filesLeft(), ElementsAre(QStringLiteral("bảng.pdf")));
    EXPECT_TRUE(writeWhole(path(), bytes));
}

TEST_F(WriteWhole, SaysThatTheFolderIsMissingOrThatThePathIsAFolder)
{
    const auto missing = writeWhole(folder() + QStringLiteral("/không/có.pdf"), "x");
    const auto directory = writeWhole(folder(), "x");

    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, ErrorCode::IoFailure);
    ASSERT_FALSE(directory);
    EXPECT_EQ(directory.error().code, ErrorCode::IoFailure);
}

TEST_F(WriteWhole, SaysThatAFolderIsNotItsToWrite)
{
    const auto written = writeWhole(QStringLiteral("/sys/bang-diem.pdf"), "x");

    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::PermissionDenied);
}

TEST_F(WriteWhole, FollowsALinkToTheFileItNames)
{
    ASSERT_TRUE(writeWhole(path(), "cũ"));
    const auto link = folder() + QStringLiteral("/lối tắt");
    ASSERT_TRUE(QFile::link(path(), link));

    ASSERT_TRUE(writeWhole(link, "mới"));

    EXPECT_EQ(content(), "mới");
    EXPECT_TRUE(QFileInfo(link).isSymLink());
}

TEST_F(WriteWhole, KeepsThePermissionsOfTheFileItReplaces)
{
    ASSERT_TRUE(writeWhole(path(), "cũ"));
    const auto permissions = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup;
    QFile::setPermissions(path(), permissions);

    ASSERT_TRUE(writeWhole(path(), "mới"));

    EXPECT_EQ(QFile::permissions(path()) & QFileDevice::ReadOther, 0);
    EXPECT_NE(QFile::permissions(path()) & QFileDevice::ReadGroup, 0);
}

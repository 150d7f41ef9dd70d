// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jsonfile.h"

#include "rubric/strictjson.h"
#include "storage/paths.h"
#include "storage/regularfile.h"

namespace bangdiem {

Result<std::string> readJsonFile(const QString &path)
{
    const auto where = path.toStdString();
    const auto file = openRegularFile(toPath(where));
    if (!file)
        return fail(ErrorCode::FileMissing, where);
    constexpr auto kMost = static_cast<qint64>(JsonLimits().bytes);
    const auto bytes = file->read(kMost + 1);
    if (file->error() != QFileDevice::NoError)
        return fail(ErrorCode::IoFailure, where, {file->errorString().toStdString()});
    if (bytes.size() > kMost)
        return fail(ErrorCode::TooLarge, where, {"5 MB"});
    return bytes.toStdString();
}

} // namespace bangdiem

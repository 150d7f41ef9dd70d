// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jsonfile.h"

#include "rubric/strictjson.h"
#include "storage/paths.h"
#include "storage/regularfile.h"

namespace bangdiem {

Result<std::string> readJsonFile(const QString &path)
{
    return readRegularFile(toPath(path.toStdString()), {static_cast<qint64>(JsonLimits().bytes), "5 MB"});
}

} // namespace bangdiem

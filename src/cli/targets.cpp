// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/targets.h"

#include "cli/inputs.h"

#include <QFileInfo>

namespace bangdiem::cli {

QString qtPath(const std::string &out)
{
    return QString::fromStdString(out.starts_with(':') ? "./" + out : out);
}

tl::expected<void, Faults> checkTarget(const std::string &out, Language language)
{
    const QFileInfo target(qtPath(out));
    if (target.isDir())
        return refuse(ErrorCode::BadArgument, out,
            {say({"đây là thư mục, không phải tệp", "this is a folder, not a file"}, language)});
    if (const QFileInfo folder(target.absolutePath()); !folder.isDir())
        return refuse(ErrorCode::FileMissing, target.path().toStdString());
    return {};
}

tl::expected<void, Faults> checkBeside(const RegisterPlace &place, const std::string &out, Language language)
{
    if (place.isAt(toPath(out)))
        return refuse(ErrorCode::BadArgument, out,
            {say({"đây chính là tệp của sổ thẩm định", "this is the register's file itself"}, language)});
    return {};
}

} // namespace bangdiem::cli

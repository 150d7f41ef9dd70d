// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/inputs.h"

#include "rubric/builtinrubrics.h"
#include "rubric/strictjson.h"
#include "storage/rubriccatalogue.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <system_error>

namespace bangdiem::cli {

namespace {

namespace fs = std::filesystem;

Error openError(const std::string &path, int number)
{
    if (number == ENOENT || number == ENOTDIR || number == ENAMETOOLONG)
        return {ErrorCode::FileMissing, path, {}};
    if (number == EACCES || number == EPERM)
        return {ErrorCode::PermissionDenied, path, {}};
    return {ErrorCode::IoFailure, path, {std::strerror(number)}};
}

/// Whether `where` is the full path of the file that the user called `path`.
bool isFullPathOf(const std::string &where, const std::string &path)
{
    std::error_code ignored;
    const auto full = toPath(where);
    return full.is_absolute()
        && (full == fs::absolute(toPath(path), ignored).lexically_normal()
            || fs::equivalent(full, toPath(path), ignored));
}

} // namespace

fs::path toPath(const std::string &utf8)
{
    return fs::path(std::u8string(utf8.begin(), utf8.end()));
}

Result<std::string> readInput(const std::string &path, InputLimit limit, Language language)
{
    std::error_code ignored;
    if (fs::is_directory(toPath(path), ignored))
        return fail(ErrorCode::BadArgument, path,
            {say({"đây là thư mục, không phải tệp", "this is a folder, not a file"}, language)});
    const std::unique_ptr<std::FILE, int (*)(std::FILE *)> file(std::fopen(path.c_str(), "rb"), &std::fclose);
    if (!file)
        return tl::unexpected(openError(path, errno));

    std::string text(limit.bytes + 1, '\0');
    text.resize(std::fread(text.data(), 1, text.size(), file.get()));
    if (std::ferror(file.get()))
        return fail(ErrorCode::IoFailure, path, {std::strerror(errno)});
    if (text.size() > limit.bytes)
        return fail(ErrorCode::TooLarge, path, {std::string(limit.shown)});
    return text;
}

Result<std::string> readJsonFile(const std::string &path, Language language)
{
    return readInput(path, {JsonLimits().bytes, "5 MB"}, language);
}

Result<std::string> readRubricText(const std::string &idOrFile, Language language)
{
    if (const auto *builtin = findBuiltinRubric(idOrFile))
        return std::string(builtin->json);
    const auto catalogue = RubricCatalogue::ofThisMachine();
    if (const auto *known = catalogue.find(idOrFile))
        return known->carried->json;
    std::error_code ignored;
    const bool namesFile = idOrFile.find_first_of("./") != std::string::npos;
    if (!namesFile && !fs::exists(toPath(idOrFile), ignored))
        return fail(ErrorCode::RubricUnknown, idOrFile, {idOrFile});
    return readJsonFile(idOrFile, language);
}

Faults faultsOf(Faults faults, const std::string &path)
{
    for (auto &fault : faults) {
        if (fault.where.empty() || isFullPathOf(fault.where, path))
            fault.where = path;
    }
    return faults;
}

} // namespace bangdiem::cli

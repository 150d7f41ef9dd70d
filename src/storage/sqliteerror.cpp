// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqliteerror.h"

#include <sqlite3.h>

#include <cerrno>

namespace bangdiem {

namespace {

bool isDiskFull(int systemError)
{
#ifdef EDQUOT
    if (systemError == EDQUOT)
        return true;
#endif
    return systemError == ENOSPC || systemError == EFBIG;
}

bool isForbidden(int systemError)
{
    return systemError == EACCES || systemError == EPERM || systemError == EROFS;
}

/// SQLite tells "disk full" apart only for ENOSPC. Of a quota or of a file system's largest file it says
/// "I/O error", and by then the system's last error is often that of the cleaning up.
bool couldNotGrow(sqlite3 *database)
{
    int lastError = 0;
    sqlite3_file_control(database, "main", SQLITE_FCNTL_LAST_ERRNO, &lastError);
    return isDiskFull(lastError) || isDiskFull(sqlite3_system_errno(database));
}

ErrorCode errorCodeOf(int code, int systemError, bool diskFull)
{
    switch (code) {
    case SQLITE_READONLY_DBMOVED:
        return ErrorCode::DossierReplaced;
    case SQLITE_READONLY_ROLLBACK:
    case SQLITE_READONLY_RECOVERY:
        return ErrorCode::UnfinishedWriting;
    default:
        break;
    }
    switch (code & 0xff) {
    case SQLITE_AUTH: // Of our own statements only those that would write into a sealed dossier.
        return ErrorCode::DossierSealed;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_NOMEM: // The limit of Connection::open(), by far sooner than the machine's.
        return ErrorCode::DossierCostly;
    case SQLITE_CORRUPT:
    case SQLITE_ERROR: // Our statements are right: it is the file that does not fit them.
    case SQLITE_NOTADB:
    case SQLITE_TOOBIG:
        return ErrorCode::DossierDamaged;
    case SQLITE_PERM:
    case SQLITE_READONLY:
        return ErrorCode::PermissionDenied;
    case SQLITE_CANTOPEN:
        return isForbidden(systemError) ? ErrorCode::PermissionDenied : ErrorCode::IoFailure;
    case SQLITE_IOERR:
        return diskFull                ? ErrorCode::DiskFull
            : isForbidden(systemError) ? ErrorCode::PermissionDenied
                                       : ErrorCode::IoFailure;
    default:
        return ErrorCode::IoFailure;
    }
}

} // namespace

Error sqliteError(sqlite3 *database, int code)
{
    const int extended = database ? sqlite3_extended_errcode(database) : code;
    const int known = (extended & 0xff) == (code & 0xff) ? extended : code;
    const int systemError = database ? sqlite3_system_errno(database) : 0;
    const char *file = database ? sqlite3_db_filename(database, "main") : nullptr;
    const char *message = database ? sqlite3_errmsg(database) : sqlite3_errstr(code);
    return {errorCodeOf(known, systemError, database && couldNotGrow(database)), file ? file : "", {message}};
}

Error damaged(std::string where, std::string what)
{
    return {ErrorCode::DossierDamaged, std::move(where), {std::move(what)}};
}

} // namespace bangdiem

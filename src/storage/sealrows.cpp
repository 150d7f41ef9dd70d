// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sealrows.h"

#include "storage/cells.h"
#include "storage/fileformat.h"
#include "storage/hash.h"
#include "storage/sqliteerror.h"
#include "storage/writing.h"

#include "base/text.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace bangdiem {

namespace {

constexpr std::size_t kMaxReopening = 20'000; // bytes: a reason and what JSON makes of it

std::string bytesIn(Cells &cells, int column, std::size_t most)
{
    const auto bytes = cells.blob(column);
    cells.require(bytes.size() <= most);
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

std::span<const std::byte> asBlob(const std::string &text)
{
    return std::as_bytes(std::span(text.data(), text.size()));
}

} // namespace

Result<Seal> checkedSeal(Seal seal)
{
    auto signer = checkedText(std::move(seal.signer), kMaxSigner, true);
    if (!signer)
        return tl::unexpected(signer.error());
    seal.signer = *std::move(signer);
    if (seal.manifest.size() > kMaxManifest)
        return fail(ErrorCode::TooLarge, {}, {std::to_string(kMaxManifest) + " byte"});
    if (seal.signature.size() > kMaxSignature)
        return fail(ErrorCode::TooLarge, {}, {std::to_string(kMaxSignature) + " byte"});
    return seal;
}

Result<void> readSeals(const Connection &connection, Loaded &loaded)
{
    auto rows = connection.query(
        "SELECT revision, at, manifest, sha256, signer, signature FROM seal ORDER BY revision");
    const auto &revision = loaded.dossier.revision;
    auto done = forEachRow(rows, "seal", connection.file(), [&](Cells &cells) {
        Seal seal;
        seal.revision = static_cast<int>(cells.integer(0, 1, revision));
        seal.at = Moment(std::chrono::seconds(cells.integer(1, 0, kLastMoment)));
        seal.manifest = bytesIn(cells, 2, kMaxManifest);
        seal.sha256 = cells.text(3, 64);
        seal.signer = cells.text(4, kMaxSigner);
        seal.signature = bytesIn(cells, 5, kMaxSignature);
        cells.require(sha256Of(seal.manifest) == seal.sha256);
        const auto checked = checkedSeal(seal);
        cells.require(checked && *checked == seal);
        loaded.seals.push_back(std::move(seal));
    });
    const bool atThisRevision = !loaded.seals.empty() && loaded.seals.back().revision == revision;
    if (done && atThisRevision != loaded.isSealed)
        return tl::unexpected(damaged(connection.file(), "dossier, state"));
    return done;
}

Result<std::vector<Reopening>> readReopenings(const Connection &connection, int lastRevision)
{
    std::vector<Reopening> reopenings;
    auto rows = connection.query("SELECT at, after FROM change WHERE what = 'unsealed' ORDER BY number");
    const auto done = forEachRow(rows, "change", connection.file(), [&](Cells &cells) {
        Reopening one;
        one.at = Moment(std::chrono::seconds(cells.integer(0, 0, kLastMoment)));
        const auto after
            = QJsonDocument::fromJson(QByteArray::fromStdString(cells.text(1, kMaxReopening))).object();
        one.revision = after.value(QStringLiteral("revision")).toInt();
        one.reason = after.value(QStringLiteral("reason")).toString().toStdString();
        one.altered = after.value(QStringLiteral("altered")).toString().toStdString();
        cells.require(one.revision > 1 && one.revision <= lastRevision && !unsafeCharacter(one.reason, false)
            && (one.altered.empty() || isSha256(one.altered)));
        reopenings.push_back(std::move(one));
    });
    if (!done)
        return tl::unexpected(done.error());
    return reopenings;
}

Result<void> writeSeal(Connection &connection, const Seal &seal)
{
    return connection.run("INSERT INTO seal (revision, at, manifest, sha256, signer, signature) VALUES (?1, "
                          "?2, ?3, ?4, ?5, ?6)",
        seal.revision, storable(seal.at), asBlob(seal.manifest), seal.sha256, seal.signer,
        asBlob(seal.signature));
}

Result<void> writeState(Connection &connection, bool isSealed, int revision)
{
    return connection.run(
        "UPDATE dossier SET state = ?1, revision = ?2 WHERE only = 1", stateName(isSealed), revision);
}

} // namespace bangdiem

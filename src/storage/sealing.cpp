// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of DossierFile that seal a dossier and reopen it.
#include "dossier/manifest.h"
#include "dossier/readiness.h"
#include "scoring/evaluate.h"
#include "storage/content.h"
#include "storage/filestate.h"
#include "storage/fingerprint.h"
#include "storage/hash.h"
#include "storage/paths.h"
#include "storage/sealrows.h"
#include "storage/writing.h"

#include "base/text.h"

#include <algorithm>

namespace bangdiem {

namespace {

constexpr std::size_t kMaxReason = 2'000; // bytes
constexpr int kMaxRevision = 1'000'000;

/// Whether a dossier may be sealed. Errors: PartNotSealed, DossierNotReady.
Result<void> checkReady(const Dossier &dossier)
{
    if (dossier.part)
        return fail(ErrorCode::PartNotSealed);
    const auto sheet = evaluate(dossier.rules(), dossier.answers, dossier.heading.assessment);
    if (const auto blocking = countBlocking(dossier, sheet); blocking > 0)
        return fail(ErrorCode::DossierNotReady, {}, {std::to_string(blocking)});
    return {};
}

} // namespace

const std::vector<Seal> &DossierFile::seals() const
{
    return m_state->file.loaded.seals;
}

Result<std::vector<Reopening>> DossierFile::reopenings() const
{
    return readReopenings(m_state->file.connection, dossier().revision);
}

SealState DossierFile::sealState() const
{
    if (!m_state->isSealed())
        return SealState::Draft;
    return seals().back().manifest == manifestOf(dossier()) ? SealState::Sealed : SealState::Altered;
}

std::string DossierFile::sealedAs() const
{
    return sealState() == SealState::Sealed ? seals().back().sha256 : std::string();
}

Result<void> DossierFile::checkEvidence(const Progress &progress) const
{
    Contents evidence;
    for (const auto &answer : dossier().answers.criteria) {
        for (const auto &attachment : answer.attachments) {
            auto stored = m_state->stored(attachment.content);
            if (!stored)
                return tl::unexpected(stored.error());
            evidence.emplace(attachment.content, *std::move(stored));
        }
    }
    std::int64_t bytes = 0;
    return checkContents(
        m_state->file.connection, evidence, [&](std::span<const std::byte> chunk) -> Result<void> {
            bytes += static_cast<std::int64_t>(chunk.size());
            if (progress && !progress(bytes))
                return fail(ErrorCode::Cancelled, toUtf8(path()));
            return {};
        });
}

Result<void> DossierFile::seal(
    const std::string &signer, Moment now, const SignManifest &sign, const Progress &progress)
{
    return transact(now, [&]() -> Result<void> {
        if (auto ready = checkReady(dossier()); !ready)
            return ready;
        auto manifest = manifestOf(dossier());
        auto sha256 = sha256Of(manifest);
        auto seal
            = checkedSeal({dossier().revision, now, std::move(manifest), std::move(sha256), signer, {}});
        if (!seal)
            return tl::unexpected(seal.error());
        if (auto whole = checkEvidence(progress); !whole)
            return whole;
        if (sign) {
            m_state->isSigning = true; // Whoever is asked for the PIN may go on typing meanwhile.
            auto signature = sign(seal->manifest);
            m_state->isSigning = false;
            if (!signature)
                return tl::unexpected(signature.error());
            seal->signature = *std::move(signature);
        }
        return checkedSeal(*std::move(seal)).and_then([&](Seal complete) {
            return m_state->addSeal(std::move(complete));
        });
    });
}

Result<void> DossierFile::State::addSeal(Seal seal)
{
    auto done = write([&] {
        return writeSeal(file.connection, seal)
            .and_then([&] { return writeState(file.connection, true, seal.revision); })
            .and_then([&] { return record("sealed", {}, {}, toJson(seal)); });
    });
    if (!done)
        return done;
    undo.emplace_back([&loaded = file.loaded] {
        loaded.seals.pop_back();
        loaded.isSealed = false;
    });
    file.loaded.seals.push_back(std::move(seal));
    file.loaded.isSealed = true;
    return {};
}

Result<void> DossierFile::unseal(const std::string &reason, Moment now)
{
    auto checked = checkedText(reason, kMaxReason, false);
    if (!checked)
        return tl::unexpected(checked.error());
    if (isOnlyBlanks(*checked))
        return fail(ErrorCode::BadArgument, {}, {"reason"});
    if (!m_state->isSealed())
        return fail(ErrorCode::DossierNotSealed, toUtf8(path()));
    if (!m_state->file.lock || m_state->inTransaction())
        return fail(ErrorCode::DossierReadOnly, toUtf8(path()));
    if (dossier().revision >= kMaxRevision)
        return fail(ErrorCode::TooMany, toUtf8(path()), {std::to_string(kMaxRevision)});
    const auto altered = sealState() == SealState::Altered ? fingerprintOf(dossier()) : std::string();
    return m_state->runOnSealed(now, [&] {
        return m_state->beginRevision({dossier().revision + 1, now, *checked, altered});
    });
}

Result<void> DossierFile::State::beginRevision(const Reopening &reopening)
{
    auto done = write([&] {
        return writeState(file.connection, false, reopening.revision).and_then([&] {
            return record("unsealed", {}, toJson(file.loaded.seals.back()), reopeningJson(reopening));
        });
    });
    if (!done)
        return done;
    undo.emplace_back([&loaded = file.loaded] {
        --loaded.dossier.revision;
        loaded.isSealed = true;
    });
    dossier().revision = reopening.revision;
    file.loaded.isSealed = false;
    return {};
}

} // namespace bangdiem

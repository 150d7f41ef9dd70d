// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/untrusted.h"

#include "dossier/manifest.h"
#include "rubric/builtinrubrics.h"
#include "storage/filestate.h"
#include "storage/fingerprint.h"
#include "storage/hash.h"
#include "storage/loading.h"
#include "storage/paths.h"
#include "storage/rubriccatalogue.h"
#include "storage/untrustedcopy.h"

namespace bangdiem {

namespace fs = std::filesystem;

struct UntrustedDossier::State {
    explicit State(fs::path folder)
        : copies(std::move(folder))
    {
    }

    PrivateCopies copies; ///< Removed after the file is closed.
    UntrustedCopy copy;
    std::optional<DossierFile> file;
    std::vector<Error> flags;
};

namespace {

/// Evidence aside, whose bytes are not held in memory: the rubric, the seals, the answers, the history.
constexpr LoadRules kRules{.mostBesidesEvidence = 192 << 20, .checksHistory = true};

/// The copy, checked and read.
Result<OpenFile> openCopy(const fs::path &path, const fs::path &copy, const std::stop_token &stop)
{
    auto connection = Connection::open(copy, Connection::Mode::Immutable);
    if (!connection)
        return tl::unexpected(connection.error());
    if (auto done = connection->configureReading(); !done)
        return tl::unexpected(done.error());
    connection->nameInErrors(toUtf8(path));
    connection->forbidWriting();
    auto loaded = load(*connection, stop, kRules);
    if (!loaded)
        return tl::unexpected(loaded.error());
    return OpenFile{path, std::nullopt, std::nullopt, *std::move(connection), *std::move(loaded)};
}

std::vector<Error> flagsOf(const DossierFile &file, const UntrustedOptions &options)
{
    std::vector<Error> flags;
    const auto &carried = *file.dossier().rubric;
    const auto official = options.officialRubric ? options.officialRubric(carried.rubric.id) : std::string();
    if (auto fault = officialFault(carried, official))
        flags.push_back(*std::move(fault));
    if (file.sealState() == SealState::Altered) {
        flags.push_back({ErrorCode::SealBroken, {},
            {fingerprintText(file.seals().back().sha256), fingerprintText(fingerprintOf(file.dossier()))}});
    }
    return flags;
}

} // namespace

UntrustedDossier::UntrustedDossier(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}
UntrustedDossier::UntrustedDossier(UntrustedDossier &&) noexcept = default;
UntrustedDossier &UntrustedDossier::operator=(UntrustedDossier &&) noexcept = default;
UntrustedDossier::~UntrustedDossier() = default;

const DossierFile &UntrustedDossier::file() const
{
    return *m_state->file;
}

const fs::path &UntrustedDossier::copy() const
{
    return m_state->copy.path;
}

std::int64_t UntrustedDossier::size() const
{
    return m_state->copy.size;
}

const std::string &UntrustedDossier::sha256() const
{
    return m_state->copy.sha256;
}

const std::vector<Error> &UntrustedDossier::flags() const
{
    return m_state->flags;
}

Result<UntrustedDossier> openUntrusted(const fs::path &path, const UntrustedOptions &options)
{
    auto state = std::make_unique<UntrustedDossier::State>(options.copies);
    auto copied = copyUntrusted(path, options, state->copies);
    if (!copied)
        return tl::unexpected(copied.error());
    state->copy = *std::move(copied);
    auto opened = openCopy(path, state->copy.path, options.stop);
    if (!opened)
        return fail(opened.error().code, toUtf8(path), opened.error().details); // SQLite names the copy.
    state->file = DossierFile(std::make_unique<DossierFile::State>(*std::move(opened)));
    state->flags = flagsOf(*state->file, options);
    return UntrustedDossier(std::move(state));
}

} // namespace bangdiem

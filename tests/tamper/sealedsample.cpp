// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealedsample.h"

#include "dossier/manifest.h"
#include "storage/untrusted.h"
#include "storeddossiers.h"

#include "shippeddossiers.h"
#include "testdossier.h"

#include <stdexcept>

namespace bangdiem::testing {

namespace {

/// What the dossier says, with the bytes of its evidence.
std::string everythingIn(const DossierFile &file)
{
    auto content = manifestOf(file.dossier());
    for (const auto &answer : file.dossier().answers.criteria) {
        for (const auto &attachment : answer.attachments)
            content += contentOf(file, attachment.content);
    }
    return content;
}

struct Sample {
    std::string bytes;
    std::string content;
};

const Sample &sample()
{
    static const auto made = [] {
        const TestFolder folder;
        const auto path = folder / "a.bangdiem";
        std::string content;
        {
            auto file = storedDossier(path, fullDossier("tayninh-2693-2015-pl1"));
            if (const auto done = file.seal("Giám đốc", momentAt(9)); !done)
                throw std::runtime_error(problemOf(done));
            content = everythingIn(file);
        }
        return Sample{bytesOf(path), std::move(content)};
    }();
    return made;
}

Verdict verdictOn(const DossierFile &file)
{
    if (file.sealState() == SealState::Draft)
        return Verdict::Unsealed;
    if (file.sealState() == SealState::Altered)
        return Verdict::Altered;
    if (!file.checkEvidence())
        return Verdict::EvidenceRefused;
    return everythingIn(file) == sample().content ? Verdict::Same : Verdict::Forged;
}

} // namespace

const std::string &sealedBytes()
{
    return sample().bytes;
}

Verdict verdictOn(const std::filesystem::path &path)
{
    static const TestFolder own;
    UntrustedOptions options;
    options.copies = own / "copies";
    const auto opened = openUntrusted(path, options);
    return opened ? verdictOn(opened->file()) : Verdict::Refused;
}

} // namespace bangdiem::testing

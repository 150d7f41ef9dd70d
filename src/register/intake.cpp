// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/intake.h"

#include "base/text.h"
#include "storage/paths.h"
#include "storage/untrusted.h"

#include <algorithm>

namespace bangdiem {

namespace {

/// A batch is one writing: a commit costs more than a dossier's checks. Its copies lie on the disk.
constexpr std::size_t kMostFiles = 32;
constexpr std::int64_t kMostBytes = 64 << 20;

/// The file's name as text: what is no UTF-8 or hidden is written out.
std::string nameOf(const std::filesystem::path &file)
{
    const auto visible = madeVisible(toUtf8(file.filename()));
    return toNfc(visible).value_or(visible);
}

class Intake
{
public:
    Intake(Register &book, const std::vector<std::filesystem::path> &files, const IntakeOptions &options,
        const Author &author)
        : m_book(book)
        , m_files(files)
        , m_options(options)
        , m_author(author)
        , m_receptions(files.size())
    {
    }

    Result<std::vector<Reception>> run()
    {
        for (std::size_t i = 0; i < m_files.size(); ++i)
            m_receptions[i].file = toUtf8(m_files[i]);
        for (std::size_t i = 0; i < m_files.size() && !m_isStopped; ++i) {
            look(i);
            m_isStopped
                = m_options.stop.stop_requested() || (m_options.progress && !m_options.progress(i + 1));
            if (!m_isStopped && (m_batch.size() >= kMostFiles || m_bytes >= kMostBytes))
                if (auto written = write(); !written)
                    return tl::unexpected(written.error());
            m_looked = i + 1;
        }
        if (m_isStopped)
            leaveRest();
        if (auto written = write(); !written)
            return tl::unexpected(written.error());
        return std::move(m_receptions);
    }

private:
    struct Waiting {
        std::size_t file = 0; ///< Index into m_files.
        UntrustedDossier dossier;
        Judgement judgement;
    };

    void refuse(std::size_t file, Error why)
    {
        m_receptions[file].why = std::move(why);
        m_refused.push_back(file);
    }

    void look(std::size_t file)
    {
        UntrustedOptions options;
        options.copies = m_options.copies;
        options.stop = m_options.stop;
        auto opened = openUntrusted(m_files[file], options);
        if (!opened)
            return refuse(file, opened.error());
        auto judgement = m_options.judge(opened->file());
        if (!judgement)
            return refuse(file, judgement.error());
        m_receptions[file].judgement = *judgement;
        if (judgement->standing == SealStanding::Invalid)
            return refuse(file, invalid(*judgement));
        m_bytes += opened->size();
        m_batch.push_back({file, *std::move(opened), *std::move(judgement)});
    }

    static Error invalid(const Judgement &judgement)
    {
        if (judgement.reasons.empty())
            return {ErrorCode::SubmissionInvalid, {}, {"", ""}};
        return {ErrorCode::SubmissionInvalid, {},
            {judgement.reasons.front().vietnamese, judgement.reasons.front().english}};
    }

    /// Nothing more is written: what waits, and what nobody looked at, is told so.
    void leaveRest()
    {
        for (const auto &waiting : m_batch)
            m_receptions[waiting.file].why = Error{ErrorCode::Cancelled, {}, {}};
        for (std::size_t i = m_looked + 1; i < m_files.size(); ++i)
            m_receptions[i].why = Error{ErrorCode::Cancelled, {}, {}};
        m_batch.clear();
    }

    Result<void> write()
    {
        std::vector<Incoming> incoming;
        for (const auto &waiting : m_batch)
            incoming.push_back({&waiting.dossier.file(), waiting.dossier.copy(), waiting.dossier.size(),
                waiting.dossier.sha256(), nameOf(m_files[waiting.file]), waiting.judgement});
        if (!incoming.empty()) {
            auto received = m_book.receive(incoming, m_author);
            if (!received)
                return tl::unexpected(received.error());
            for (std::size_t i = 0; i < m_batch.size(); ++i) {
                auto &reception = m_receptions[m_batch[i].file];
                auto file = std::move(reception.file);
                reception = std::move((*received)[i]);
                reception.file = std::move(file);
            }
        }
        return noteRefused();
    }

    Result<void> noteRefused()
    {
        std::vector<Reception> refused;
        for (const auto file : m_refused) {
            refused.push_back(m_receptions[file]);
            refused.back().file = nameOf(m_files[file]);
        }
        m_batch.clear();
        m_bytes = 0;
        m_refused.clear();
        return refused.empty() ? Result<void>() : m_book.noteRefused(refused, m_author);
    }

    Register &m_book;
    const std::vector<std::filesystem::path> &m_files;
    const IntakeOptions &m_options;
    const Author &m_author;
    std::vector<Reception> m_receptions;
    std::vector<Waiting> m_batch; ///< Looked at, not written yet.
    std::int64_t m_bytes = 0; ///< Of the files in it.
    std::vector<std::size_t> m_refused; ///< Not in the log yet.
    std::size_t m_looked = 0;
    bool m_isStopped = false;
};

} // namespace

std::vector<std::filesystem::path> submissionFiles(const std::vector<std::filesystem::path> &paths)
{
    std::vector<std::filesystem::path> files;
    for (const auto &path : paths) {
        std::error_code ignored;
        if (!std::filesystem::is_directory(path, ignored)) {
            files.push_back(path);
            continue;
        }
        const auto first = files.size();
        for (std::filesystem::directory_iterator entry(path, ignored), end; entry != end;
             entry.increment(ignored))
            if (entry->path().extension() == ".bangdiem")
                files.push_back(entry->path());
        std::sort(files.begin() + static_cast<std::ptrdiff_t>(first), files.end());
    }
    return files;
}

Result<std::vector<Reception>> takeIn(Register &book, const std::vector<std::filesystem::path> &files,
    const IntakeOptions &options, const Author &author)
{
    return Intake(book, files, options, author).run();
}

} // namespace bangdiem

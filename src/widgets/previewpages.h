// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pagereader.h"

#include <QObject>
#include <QThread>

#include <atomic>

namespace bangdiem {

/// The pages of a file, read and painted beside the window.
class PreviewPages final : public QObject
{
    Q_OBJECT
public:
    /// Begins to read; opened() or failed() follows. `name` is what an error calls the file.
    PreviewPages(std::unique_ptr<PageReader> reader, const QString &path, std::string name, QObject *parent);
    /// Waits for the page that is being painted.
    ~PreviewPages() override;

    const std::vector<QSizeF> &sizes() const { return m_sizes; } ///< Empty until opened().
    /// rendered() follows, unless another page is asked for before.
    void request(std::size_t page, QSize pixels);

Q_SIGNALS:
    void opened();
    void failed(const bangdiem::Error &error);
    void rendered(const QImage &image);

private:
    QThread m_thread;
    QObject *m_worker; ///< In the thread; only there m_reader is touched.
    std::unique_ptr<PageReader> m_reader;
    std::vector<QSizeF> m_sizes;
    std::atomic<int> m_latest = 0;
};

} // namespace bangdiem

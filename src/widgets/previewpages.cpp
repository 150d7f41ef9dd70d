// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/previewpages.h"

namespace bangdiem {

PreviewPages::PreviewPages(
    std::unique_ptr<PageReader> reader, const QString &path, std::string name, QObject *parent)
    : QObject(parent)
    , m_worker(new QObject)
    , m_reader(std::move(reader))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(m_worker, [this, path, called = std::move(name)] {
        auto sizes = m_reader->open(path, called);
        QMetaObject::invokeMethod(this, [this, got = std::move(sizes)] {
            if (!got) {
                Q_EMIT failed(got.error());
                return;
            }
            m_sizes = *got;
            Q_EMIT opened();
        });
    });
}

PreviewPages::~PreviewPages()
{
    ++m_latest;
    QMetaObject::invokeMethod(m_worker, [this] {
        m_reader.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

void PreviewPages::request(std::size_t page, QSize pixels)
{
    const int number = ++m_latest;
    QMetaObject::invokeMethod(m_worker, [this, number, page, pixels] {
        if (number != m_latest)
            return;
        const auto image = m_reader->render(page, pixels);
        QMetaObject::invokeMethod(this, [this, number, image] {
            if (number == m_latest)
                Q_EMIT rendered(image);
        });
    });
}

} // namespace bangdiem

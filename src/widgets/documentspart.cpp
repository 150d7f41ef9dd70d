// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documentspart.h"

#include "widgets/card.h"
#include "widgets/documentform.h"
#include "widgets/uitext.h"

#include <QCoreApplication>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bangdiem {

namespace {

class DocumentsPart final : public AnswerPart
{
    Q_DECLARE_TR_FUNCTIONS(DocumentsPart)
public:
    DocumentsPart(const Criterion &criterion, const std::optional<DeadlineTest> &deadline, QWidget *parent);
    void showAnswer(const Answer &answer) override;
    void store(Answer &answer) const override;

private:
    void setCount(std::size_t count);
    void addForm();
    void remove(const DocumentForm *form);
    void tell(const DocumentForm *form, const QString &field);

    const Criterion &m_criterion;
    QVBoxLayout *m_layout;
    QToolButton *m_add;
    std::vector<DocumentForm *> m_forms;
    std::vector<Attachment> m_files;
};

DocumentsPart::DocumentsPart(
    const Criterion &criterion, const std::optional<DeadlineTest> &deadline, QWidget *parent)
    : AnswerPart(parent)
    , m_criterion(criterion)
    , m_layout(new QVBoxLayout)
    , m_add(new QToolButton)
{
    const bool required = criterion.documentNeed == Need::Required;
    auto *card = new Card(required ? tr("Document (required)") : tr("Document"));
    if (deadline) {
        const auto day = static_cast<unsigned>(deadline->notAfter.day());
        const auto month = static_cast<unsigned>(deadline->notAfter.month());
        card->body()->addWidget(quietLabel(tr("Issued not later than %1/%2 of the assessment year")
                                               .arg(day, 2, 10, QLatin1Char('0'))
                                               .arg(month, 2, 10, QLatin1Char('0'))));
    }
    if (criterion.documentYearly)
        card->body()->addWidget(quietLabel(tr("Issued every year: of the assessment year")));
    m_layout->setSpacing(14);
    card->body()->addLayout(m_layout);
    m_add->setText(tr("Add a document"));
    m_add->setObjectName(shown(criterion.id) + QStringLiteral(".document.add"));
    card->body()->addWidget(m_add, 0, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(card);
    setCount(1);
    setFocusProxy(m_forms.front());
    connect(m_add, &QToolButton::clicked, this, [this] {
        setCount(m_forms.size() + 1);
        m_forms.back()->setFocus();
    });
}

void DocumentsPart::addForm()
{
    const auto name = shown(m_criterion.id) + QStringLiteral(".document.") + QString::number(m_forms.size());
    auto *form = new DocumentForm(name, m_criterion.documentNeed == Need::Required);
    form->showDocument({}, m_files);
    m_layout->addWidget(form);
    m_forms.push_back(form);
    connect(form, &DocumentForm::edited, this, [this, form](const QString &field) { tell(form, field); });
    connect(form, &DocumentForm::removeRequested, this, [this, form] { remove(form); });
}

void DocumentsPart::setCount(std::size_t count)
{
    while (m_forms.size() < count)
        addForm();
    while (m_forms.size() > count) {
        m_forms.back()->hide();
        m_forms.back()->deleteLater();
        m_forms.pop_back();
    }
    for (auto *form : m_forms)
        form->setRemovable(count > 1);
}

void DocumentsPart::tell(const DocumentForm *form, const QString &field)
{
    const auto place = std::find(m_forms.begin(), m_forms.end(), form) - m_forms.begin();
    Q_EMIT edited(field.isEmpty() ? field : QStringLiteral("document:%1:%2").arg(place).arg(field));
}

void DocumentsPart::remove(const DocumentForm *form)
{
    Answer answer;
    for (const auto *kept : m_forms)
        if (kept != form)
            answer.documents.push_back(kept->document());
    answer.attachments = m_files;
    setCount(answer.documents.size());
    showAnswer(answer);
    Q_EMIT edited({});
}

void DocumentsPart::showAnswer(const Answer &answer)
{
    m_files = answer.attachments;
    const auto count = std::max<std::size_t>(1, answer.documents.size());
    const bool emptyFormsWait = m_forms.size() > count
        && std::all_of(m_forms.begin() + static_cast<std::ptrdiff_t>(count), m_forms.end(),
            [](const DocumentForm *form) { return isBlank(form->document()); });
    if (!emptyFormsWait)
        setCount(count);
    for (std::size_t i = 0; i < m_forms.size(); ++i)
        m_forms[i]->showDocument(
            i < answer.documents.size() ? answer.documents[i] : Document{}, answer.attachments);
}

void DocumentsPart::store(Answer &answer) const
{
    answer.documents.clear();
    for (const auto *form : m_forms)
        answer.documents.push_back(form->document());
    while (!answer.documents.empty() && isBlank(answer.documents.back()))
        answer.documents.pop_back();
}

} // namespace

AnswerPart *makeDocumentsPart(
    const Criterion &criterion, const std::optional<DeadlineTest> &deadline, QWidget *parent)
{
    return new DocumentsPart(criterion, deadline, parent);
}

} // namespace bangdiem

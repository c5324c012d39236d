#include "ui/panels/BounceKeysPage.h"

#include "ui/look/Icons.h"
#include "ui/panels/TextLabel.h"
#include "ui/text/QtText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <array>

namespace heloscope::ui {

namespace {

// CONTRACT "Profile": batv[].scheme.
constexpr std::array schemes{"prvs", "prvs9", "btv1", "msprvs1", "qmail", "serial"};

QStringList schemeNames()
{
    return {BounceKeysPage::tr("prvs (Exim, MDaemon, Proofpoint)"),
            BounceKeysPage::tr("prvs (Cisco)"),
            QStringLiteral("btv1"),
            QStringLiteral("msprvs1"),
            QStringLiteral("qmail"),
            BounceKeysPage::tr("own serial number")};
}

} // namespace

BounceKeysPage::BounceKeysPage(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new TextLabel(tr("Keys of signed return addresses (BATV)"), TextStyle::Strong));
    m_table = new QTableWidget(0, ColumnCount);
    m_table->setAccessibleName(tr("Keys of signed return addresses (BATV)"));
    m_table->setHorizontalHeaderLabels({tr("Kind"), tr("Number"), tr("Key"), tr("In use since")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(KeyColumn, QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    column->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_add = new QPushButton(tr("&Add a key")));
    row->addWidget(m_remove = new QPushButton(icon(QStringLiteral("delete")), tr("&Remove")));
    row->addStretch(1);
    row->addWidget(m_reveal = new QCheckBox(tr("&Show the keys")));
    column->addLayout(row);
    column->addWidget(new TextLabel(tr("Secrets of rewritten return addresses (SRS), with spaces between"), TextStyle::Strong));
    column->addWidget(m_srs = makeField({}, tr("SRS secrets"), true));
    column->addWidget(m_export = new QCheckBox(tr("Put the keys into an exported profile")));
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({});
        emit edited();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_table->removeRow(m_table->currentRow());
        emit edited();
    });
    connect(m_reveal, &QCheckBox::toggled, this, &BounceKeysPage::applyMask);
}

QLineEdit *BounceKeysPage::makeField(const QString &text, const QString &name, bool secret)
{
    auto *field = new QLineEdit(text);
    field->setAccessibleName(name);
    field->setLayoutDirection(Qt::LeftToRight);
    field->setProperty("secret", secret);
    if (secret)
        field->setEchoMode(QLineEdit::Password);
    connect(field, &QLineEdit::textEdited, this, &BounceKeysPage::edited);
    return field;
}

void BounceKeysPage::applyMask()
{
    for (QLineEdit *field : findChildren<QLineEdit *>()) {
        if (field->property("secret").toBool())
            field->setEchoMode(m_reveal->isChecked() ? QLineEdit::Normal : QLineEdit::Password);
    }
}

void BounceKeysPage::addRow(const Profile::BatvKey &key)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *scheme = new QComboBox;
    scheme->addItems(schemeNames());
    scheme->setAccessibleName(tr("Kind"));
    for (std::size_t i = 0; i < schemes.size(); ++i) {
        if (key.scheme == schemes[i])
            scheme->setCurrentIndex(int(i));
    }
    connect(scheme, &QComboBox::activated, this, &BounceKeysPage::edited);
    m_table->setCellWidget(row, SchemeColumn, scheme);
    m_table->setCellWidget(row, NumberColumn, makeField(key.keyNumber ? QString::number(*key.keyNumber) : QString(), tr("Number of the key"), false));
    m_table->setCellWidget(row, KeyColumn, makeField(toQString(key.key.view()), tr("Key"), true));
    m_table->setCellWidget(row, SinceColumn, makeField(toQString(key.since), tr("In use since, as 2026-01-31"), false));
    applyMask();
}

void BounceKeysPage::showProfile(const Profile &profile)
{
    m_table->setRowCount(0);
    for (const Profile::BatvKey &key : profile.batv)
        addRow(key);
    QStringList secrets;
    for (const Secret &secret : profile.srsSecrets)
        secrets << toQString(secret.view());
    m_srs->setText(secrets.join(QLatin1Char(' ')));
}

void BounceKeysPage::storeIn(Profile &profile) const
{
    std::vector<Profile::BatvKey> keys;
    const auto text = [this](int row, Column column) { return toUtf8Text(static_cast<QLineEdit *>(m_table->cellWidget(row, column))->text().trimmed()); };
    for (int row = 0; row < m_table->rowCount(); ++row) {
        Profile::BatvKey key = std::size_t(row) < profile.batv.size() ? profile.batv[std::size_t(row)] : Profile::BatvKey{};
        key.scheme = schemes[std::size_t(static_cast<QComboBox *>(m_table->cellWidget(row, SchemeColumn))->currentIndex())];
        bool isNumber = false;
        const int number = toQString(text(row, NumberColumn)).toInt(&isNumber);
        key.keyNumber = isNumber ? std::optional(number) : std::nullopt;
        key.key = text(row, KeyColumn);
        key.since = text(row, SinceColumn);
        if (!key.key.empty())
            keys.push_back(std::move(key));
    }
    profile.batv = std::move(keys);
    profile.srsSecrets.clear();
    for (const QString &secret : m_srs->text().split(QLatin1Char(' '), Qt::SkipEmptyParts))
        profile.srsSecrets.push_back(toUtf8Text(secret));
}

bool BounceKeysPage::exportsSecrets() const { return m_export->isChecked(); }

} // namespace heloscope::ui

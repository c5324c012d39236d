// The keys with which the user's own server signs return addresses: one row per key, masked until shown.
#pragma once

#include "core/profile/Profile.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace heloscope::ui {

class BounceKeysPage : public QWidget {
    Q_OBJECT
public:
    explicit BounceKeysPage(QWidget *parent = nullptr);
    void showProfile(const Profile &profile);
    void storeIn(Profile &profile) const;
    /// The user ticked that an exported profile may hold the keys.
    bool exportsSecrets() const;

signals:
    void edited();

private:
    enum Column { SchemeColumn, NumberColumn, KeyColumn, SinceColumn, ColumnCount };
    void addRow(const Profile::BatvKey &key);
    QLineEdit *makeField(const QString &text, const QString &name, bool secret);
    void applyMask();

    QTableWidget *m_table;
    QLineEdit *m_srs;
    QCheckBox *m_reveal, *m_export;
    QPushButton *m_add, *m_remove;
};

} // namespace heloscope::ui

// Where bounce keys live between runs: the keychain of the system, where there is one; otherwise only as long as the program runs.
// The keychain is touched when a key is saved, and when the settings say that there are keys and one is needed.
#pragma once

#include "core/profile/Profile.h"

#include <QObject>

namespace heloscope::ui {

class KeyStore : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    static bool isAvailable();
    /// Takes the secrets of `profile`; none = the entry is removed.
    void save(const Profile &profile);
    /// Answers with loaded(), empty where there is no entry or the program was built without a keychain, or with failed().
    void load();

signals:
    /// Only `batv` and `srsSecrets` are filled.
    void loaded(const heloscope::Profile &secrets);
    /// `reason`: in words of the system.
    void failed(const QString &reason);
};

/// `profile` with the secrets of `secrets`.
Profile withSecrets(Profile profile, const Profile &secrets);

} // namespace heloscope::ui

#include "ui/panels/KeyStore.h"

#ifdef HELOSCOPE_HAVE_KEYCHAIN
#include <qt6keychain/keychain.h>
#endif

namespace heloscope::ui {

namespace {

#ifdef HELOSCOPE_HAVE_KEYCHAIN
const QString service = QStringLiteral("heloscope");
const QString entry = QStringLiteral("bounce-keys");
#endif

Profile secretsOf(const Profile &profile)
{
    Profile secrets;
    secrets.batv = profile.batv;
    secrets.srsSecrets = profile.srsSecrets;
    return secrets;
}

} // namespace

Profile withSecrets(Profile profile, const Profile &secrets)
{
    profile.batv = secrets.batv;
    profile.srsSecrets = secrets.srsSecrets;
    profile.empty = profile.empty && secrets.batv.empty() && secrets.srsSecrets.empty();
    return profile;
}

bool KeyStore::isAvailable()
{
#ifdef HELOSCOPE_HAVE_KEYCHAIN
    return true;
#else
    return false;
#endif
}

void KeyStore::save(const Profile &profile)
{
#ifdef HELOSCOPE_HAVE_KEYCHAIN
    QKeychain::Job *job = nullptr;
    if (profile.batv.empty() && profile.srsSecrets.empty()) {
        job = new QKeychain::DeletePasswordJob(service);
    } else {
        auto *writing = new QKeychain::WritePasswordJob(service);
        writing->setBinaryData(QByteArray::fromStdString(writeProfile(secretsOf(profile), Secrets::Include)));
        job = writing;
    }
    job->setKey(entry);
    job->setInsecureFallback(false);
    connect(job, &QKeychain::Job::finished, this, [this](const QKeychain::Job *done) {
        if (done->error() != QKeychain::NoError && done->error() != QKeychain::EntryNotFound)
            emit failed(done->errorString());
    });
    job->start();
#else
    Q_UNUSED(secretsOf(profile));
#endif
}

void KeyStore::load()
{
#ifdef HELOSCOPE_HAVE_KEYCHAIN
    auto *job = new QKeychain::ReadPasswordJob(service);
    job->setKey(entry);
    job->setInsecureFallback(false);
    connect(job, &QKeychain::Job::finished, this, [this, job] {
        const QByteArray text = job->binaryData();
        const auto read = parseProfile(std::string_view(text.constData(), std::size_t(text.size())));
        if (job->error() == QKeychain::EntryNotFound)
            emit loaded({});
        else if (job->error() == QKeychain::NoError && read)
            emit loaded(secretsOf(*read));
        else
            emit failed(job->errorString());
    });
    job->start();
#else
    emit loaded({});
#endif
}

} // namespace heloscope::ui

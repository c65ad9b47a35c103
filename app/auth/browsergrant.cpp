// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/browsergrant.h"

#include "app/api/request.h"
#include "app/auth/secretstore.h"
#include "models/core/whendone.h"

#include <QUrlQuery>

namespace utkik
{

BrowserGrant::BrowserGrant(const Profile &profile, QNetworkAccessManager &network, const AlarmFactory &alarms,
                           OpenPage openPage)
    : m_profile(profile)
    , m_openPage(std::move(openPage))
    , m_endpoint(profile.hosts().login, profile.tenant, network, growingPauses())
    , m_alarm(
          alarms([this] { end(failure({.kind = ErrorKind::SignInFailed, .code = QStringLiteral("expired_token")})); }))
{
}

BrowserGrant::~BrowserGrant() = default;

QFuture<Result<TokenGrant>> BrowserGrant::ask()
{
    const QUrl login = m_profile.hosts().login;
    if (!isAllowedHost(login))
        return readyFuture<Result<TokenGrant>>(failure({.kind = ErrorKind::PlainHttpRefused, .subject = login.host()}));
    m_pkce = makePkce();
    m_state = randomText();
    m_listener = std::make_unique<LoopbackListener>(m_state);
    if (!m_listener->listen())
        return readyFuture<Result<TokenGrant>>(failure(ErrorKind::NetworkFault));
    connect(m_listener.get(), &LoopbackListener::answered, this, &BrowserGrant::redeem);
    m_promise = {};
    m_promise.start();
    m_alarm->set(browserPatience);
    m_openPage(signInPage());
    return m_promise.future();
}

QUrl BrowserGrant::signInPage() const
{
    QUrl url = makeRequest(m_profile.hosts().login, oauthPath(m_profile.tenant, QStringLiteral("authorize"))).url();
    const Form fields{{"client_id", m_profile.client.toUtf8()},
                      {"response_type", "code"},
                      {"response_mode", "query"},
                      {"redirect_uri", m_listener->redirectUrl().toEncoded()},
                      {"scope", m_profile.delegatedScope().toUtf8()},
                      {"state", m_state},
                      {"code_challenge", m_pkce.challenge},
                      {"code_challenge_method", "S256"},
                      {"prompt", "select_account"}};
    url.setQuery(QString::fromLatin1(encodeForm(fields).reveal()), QUrl::StrictMode);
    return url;
}

void BrowserGrant::redeem(const RedirectAnswer &answer)
{
    if (!answer.error.isEmpty() || answer.code.isEmpty())
        return end(tl::unexpected(refusalOf(answer.error, answer.description)));
    whenDone(m_endpoint.post({{"grant_type", "authorization_code"},
                              {"client_id", m_profile.client.toUtf8()},
                              {"code", answer.code.reveal()},
                              {"redirect_uri", m_listener->redirectUrl().toEncoded()},
                              {"code_verifier", m_pkce.verifier.reveal()},
                              {"scope", m_profile.delegatedScope().toUtf8()}}),
             this, [this](const Result<TokenGrant> &grant) { end(grant); });
}

void BrowserGrant::end(const Result<TokenGrant> &answer)
{
    m_alarm->clear();
    m_pkce = {};
    m_promise.addResult(answer);
    m_promise.finish();
}

} // namespace utkik

#include "moc_browsergrant.cpp"

package dev.mynah.euicc.isdr;

import dev.mynah.euicc.CardJournal;
import dev.mynah.euicc.pki.EuiccIdentity;
import dev.mynah.euicc.rsp.AuthenticatedServer;
import dev.mynah.euicc.rsp.PreparedDownload;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The remote provisioning session of a card: how far the one download that can go on has come (SGP.22 3.1.3). It is in memory only
 * and ends with the next challenge, with a result, or with power.
 */
public final class RspSession {

    private static final int CHALLENGE_BYTES = 16;

    private final EuiccIdentity identity;
    private final RandomGenerator random;
    private final OneTimeKeys oneTimeKeys;
    private final DownloadInProgress inProgress;

    private Optional<byte[]> challenge = Optional.empty();
    private Optional<AuthenticatedServer> server = Optional.empty();
    private Optional<PreparedDownload> prepared = Optional.empty();
    private Optional<ProfileDownload> loading = Optional.empty();

    /**
     * No session yet.
     *
     * @param random challenges and one-time keys come from it
     */
    public RspSession(EuiccIdentity identity, CardJournal journal, RandomGenerator random) {
        this.identity = identity;
        this.random = random;
        this.oneTimeKeys = new OneTimeKeys(journal, random);
        this.inProgress = new DownloadInProgress(journal);
    }

    EuiccIdentity identity() {
        return identity;
    }

    OneTimeKeys oneTimeKeys() {
        return oneTimeKeys;
    }

    DownloadInProgress inProgress() {
        return inProgress;
    }

    /** Begins a new session and gives the challenge for its server; whatever went on before is over. */
    byte[] begin() {
        loading.ifPresent(ProfileDownload::interrupted);
        end();
        byte[] fresh = new byte[CHALLENGE_BYTES];
        random.nextBytes(fresh);
        challenge = Optional.of(fresh);
        return fresh.clone();
    }

    /** The challenge the server still has to answer. */
    Optional<byte[]> challenge() {
        return challenge;
    }

    void authenticated(AuthenticatedServer authenticated) {
        challenge = Optional.empty();
        server = Optional.of(authenticated);
    }

    Optional<AuthenticatedServer> server() {
        return server;
    }

    void prepared(PreparedDownload download) {
        prepared = Optional.of(download);
    }

    Optional<PreparedDownload> prepared() {
        return prepared;
    }

    void loading(ProfileDownload download) {
        loading = Optional.of(download);
    }

    /** The installation that goes on. */
    Optional<ProfileDownload> loading() {
        return loading;
    }

    /** Ends the session without a trace. */
    void end() {
        inProgress.over();
        challenge = Optional.empty();
        server = Optional.empty();
        prepared = Optional.empty();
        loading = Optional.empty();
    }
}

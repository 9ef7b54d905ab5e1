package dev.mynah.euicc.isdr;

import dev.mynah.euicc.CardJournal;
import dev.mynah.euicc.pki.EuiccIdentity;
import dev.mynah.euicc.pki.ObjectIdentifier;
import dev.mynah.euicc.rsp.AuthenticatedServer;
import dev.mynah.euicc.rsp.BppCommand;
import dev.mynah.euicc.rsp.InstallationError;
import dev.mynah.euicc.tlv.Der;
import dev.mynah.euicc.tlv.Tlv;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Remembers over a loss of power that a profile was being loaded, and for whom, so that the server learns that it was not installed
 * (SGP.22 3.1.3.3, interruption).
 */
final class DownloadInProgress {

    private static final String KEY = "rsp/loading";
    private static final int TRANSACTION_ID = 0x80;
    private static final int SERVER = 0x81;
    private static final int ADDRESS = 0x82;
    private static final int ISSUER = 0x83;
    private static final int COMMAND = 0x84;
    private static final int ICCID = 0x5A;

    private final CardJournal journal;

    DownloadInProgress(CardJournal journal) {
        this.journal = journal;
    }

    /** Keeps how far a download has come. */
    void at(AuthenticatedServer server, BppCommand command, Optional<Iccid> iccid) {
        List<Tlv> parts = new ArrayList<>();
        parts.add(Tlv.of(TRANSACTION_ID, server.transactionId()));
        parts.add(Tlv.of(SERVER, server.id().toBytes()));
        parts.add(Tlv.of(ADDRESS, Der.utf8(server.address())));
        parts.add(Tlv.of(
                ISSUER, server.credentials().issuer().subjectKeyIdentifier().orElseThrow()));
        parts.add(Tlv.of(COMMAND, Der.integer(command.value())));
        iccid.ifPresent(it -> parts.add(Tlv.of(ICCID, it.toBytes())));
        journal.put(KEY, Tlv.of(0x30, parts).toBytes());
    }

    /** Forgets it: there is a result. */
    void over() {
        journal.remove(KEY);
    }

    /** After power has come back: makes the result of a download that had none, and forgets it. */
    void settle(EuiccIdentity identity, NotificationStore store) {
        Optional<Tlv> kept =
                journal.get(KEY).flatMap(it -> Tlv.parse(it) instanceof Tlv tlv ? Optional.of(tlv) : Optional.empty());
        kept.ifPresent(it -> settle(it, identity, store));
        over();
    }

    private static void settle(Tlv kept, EuiccIdentity identity, NotificationStore store) {
        Optional<ObjectIdentifier> server = kept.bytes(SERVER).flatMap(ObjectIdentifier::parse);
        Optional<String> address = kept.bytes(ADDRESS).flatMap(Der::toText);
        OptionalInt at = kept.bytes(COMMAND).map(Der::toInt).orElse(OptionalInt.empty());
        BppCommand command = Arrays.stream(BppCommand.values())
                .filter(it -> at.equals(OptionalInt.of(it.value())))
                .findFirst()
                .orElse(BppCommand.INITIALISE_SECURE_CHANNEL);
        if (server.isPresent() && address.isPresent()) {
            InstallationResult result = new InstallationResult(
                    kept.bytes(TRANSACTION_ID).orElseThrow(),
                    server.get(),
                    address.get(),
                    kept.bytes(ICCID).flatMap(Iccid::parse));
            // Made again with another identity, the card can't say anything the server would believe.
            kept.bytes(ISSUER)
                    .flatMap(identity::under)
                    .ifPresent(
                            it -> result.error(it, store, command, InstallationError.INTERRUPTION, Optional.empty()));
        }
    }
}

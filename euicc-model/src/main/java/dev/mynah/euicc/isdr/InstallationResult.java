package dev.mynah.euicc.isdr;

import dev.mynah.euicc.pki.EuiccCredentials;
import dev.mynah.euicc.pki.ObjectIdentifier;
import dev.mynah.euicc.rsp.AuthenticatedServer;
import dev.mynah.euicc.rsp.BppCommand;
import dev.mynah.euicc.rsp.InstallationError;
import dev.mynah.euicc.tlv.Der;
import dev.mynah.euicc.tlv.Tlv;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What became of a download, signed for its server and kept until it has been told (SGP.22 2.5.6): {@code BF37 { BF27 { 80
 * transaction, BF2F notification, 06 server, A2 { A0 { 4F ISD-P, 04 response } | A1 { 80 command, 81 reason, [82 response] } } },
 * 5F37 signature }}.
 *
 * @param transactionId of the session
 * @param server what the server is registered with
 * @param address of the server
 * @param iccid of the profile, as far as it was known
 */
record InstallationResult(byte[] transactionId, ObjectIdentifier server, String address, Optional<Iccid> iccid) {

    private static final int RESULT = 0xBF37;
    private static final int DATA = 0xBF27;
    private static final int FINAL_RESULT = 0xA2;
    private static final int SUCCESS = 0xA0;
    private static final int ERROR = 0xA1;

    static InstallationResult of(AuthenticatedServer server, Optional<Iccid> iccid) {
        return new InstallationResult(server.transactionId(), server.id(), server.address(), iccid);
    }

    /**
     * The profile is installed.
     *
     * @param response EUICCResponse of the profile's elements
     */
    Tlv success(EuiccCredentials credentials, NotificationStore store, byte[] isdpAid, byte[] response) {
        return keep(credentials, store, Tlv.of(SUCCESS, Tlv.of(0x4F, isdpAid), Tlv.of(0x04, response)));
    }

    /**
     * It is not.
     *
     * @param response EUICCResponse, where an element was refused
     */
    Tlv error(
            EuiccCredentials credentials,
            NotificationStore store,
            BppCommand command,
            InstallationError reason,
            Optional<byte[]> response) {
        List<Tlv> error = new ArrayList<>();
        error.add(Tlv.of(0x80, Der.integer(command.value())));
        error.add(Tlv.of(0x81, Der.integer(reason.value())));
        response.ifPresent(it -> error.add(Tlv.of(0x82, it)));
        return keep(credentials, store, Tlv.of(ERROR, error));
    }

    private Tlv keep(EuiccCredentials credentials, NotificationStore store, Tlv outcome) {
        Tlv metadata =
                new NotificationMetadata(store.nextSequenceNumber(), NotificationEvent.INSTALL, address, iccid).toTlv();
        Tlv data = Tlv.of(
                DATA,
                Tlv.of(0x80, transactionId),
                metadata,
                Tlv.of(0x06, server.toBytes()),
                Tlv.of(FINAL_RESULT, outcome));
        Tlv result = Tlv.of(RESULT, data, Tlv.of(0x5F37, credentials.sign(data.toBytes())));
        store.keep(result);
        return result;
    }
}

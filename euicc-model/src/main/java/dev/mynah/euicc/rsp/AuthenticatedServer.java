package dev.mynah.euicc.rsp;

import dev.mynah.euicc.pki.Certificate;
import dev.mynah.euicc.pki.EuiccCredentials;
import dev.mynah.euicc.pki.ObjectIdentifier;

/**
 * A server the eUICC has authenticated, and the transaction it did so for (SGP.22 5.7.13).
 *
 * @param credentials the eUICC's own under the issuer both trust
 * @param certificate of the server
 * @param id what the server is registered with
 * @param address its name in the network, for notifications
 * @param euiccSignature what the eUICC signed in answer, without tag
 */
public record AuthenticatedServer(
        EuiccCredentials credentials,
        Certificate certificate,
        ObjectIdentifier id,
        byte[] transactionId,
        String address,
        byte[] euiccSignature) {}

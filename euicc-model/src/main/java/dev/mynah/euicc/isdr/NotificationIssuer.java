package dev.mynah.euicc.isdr;

import dev.mynah.euicc.tlv.Tlv;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Makes a notification of what happens to a profile, one for each server that its metadata name for the event, signed by the
 * card: {@code 30 { BF2F, 5F37 signature, CERT.EUICC, CERT.EUM }} (SGP.22 5.7.10, OtherSignedNotification).
 */
public final class NotificationIssuer implements ProfileEvents {

    private static final int SEQUENCE = 0x30;
    private static final int SIGNATURE = 0x5F37;

    private final NotificationStore store;
    private final EuiccSigner signer;

    /** Puts what it makes into the store. */
    public NotificationIssuer(NotificationStore store, EuiccSigner signer) {
        this.store = store;
        this.signer = signer;
    }

    @Override
    public void happened(NotificationEvent event, ProfileMetadata metadata) {
        tell(event, metadata, address -> true);
    }

    /** A profile was downloaded: its server gets the result itself, so only the others are told. */
    void downloaded(ProfileMetadata metadata, String server) {
        tell(NotificationEvent.INSTALL, metadata, address -> !address.equals(server));
    }

    private void tell(NotificationEvent event, ProfileMetadata metadata, Predicate<String> whom) {
        List<byte[]> issuers = signer.issuersToSignFor();
        if (issuers.isEmpty()) {
            return;
        }
        for (NotificationConfiguration configured : metadata.notifications()) {
            if (configured.events().contains(event) && whom.test(configured.address())) {
                store.keep(sign(issuers.get(0), event, configured.address(), metadata.iccid()));
            }
        }
    }

    private Tlv sign(byte[] issuer, NotificationEvent event, String address, Iccid iccid) {
        Tlv toBeSigned =
                new NotificationMetadata(store.nextSequenceNumber(), event, address, Optional.of(iccid)).toTlv();
        return Tlv.of(
                SEQUENCE,
                toBeSigned,
                Tlv.of(SIGNATURE, signer.sign(issuer, toBeSigned.toBytes())),
                certificate(signer.euiccCertificate(issuer)),
                certificate(signer.eumCertificate(issuer)));
    }

    private static Tlv certificate(byte[] der) {
        if (Tlv.parse(der) instanceof Tlv object) {
            return object;
        }
        throw new IllegalStateException("the card's own certificate is not DER");
    }
}

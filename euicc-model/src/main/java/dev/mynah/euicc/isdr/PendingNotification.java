package dev.mynah.euicc.isdr;

import dev.mynah.euicc.tlv.Tlv;
import java.util.Optional;

/**
 * A notification that waits on the card until an assistant has delivered it.
 *
 * @param signed what is delivered: a ProfileInstallationResult {@code BF37 { BF27 { .. BF2F .. }, 5F37 }} or an
 *     OtherSignedNotification {@code 30 { BF2F, 5F37, certificates }}
 */
public record PendingNotification(NotificationMetadata metadata, Tlv signed) {

    private static final int INSTALLATION_RESULT = 0xBF37;
    private static final int INSTALLATION_RESULT_DATA = 0xBF27;

    /** The notification in signed data; empty where there is none. */
    public static Optional<PendingNotification> of(Tlv signed) {
        Optional<Tlv> around =
                signed.tag() == INSTALLATION_RESULT ? signed.child(INSTALLATION_RESULT_DATA) : Optional.of(signed);
        return around.flatMap(it -> it.child(NotificationMetadata.TAG))
                .flatMap(NotificationMetadata::parse)
                .map(metadata -> new PendingNotification(metadata, signed));
    }
}

package dev.mynah.network.mme;

import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.QualityOfService;
import dev.mynah.network.air.nas.sm.SmMessage;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a PDN connection is as a PDP context, said beforehand to a UE that may go to GSM or UTRAN with it. TS 24.301 8.3.6.4 to
 * 8.3.6.8.
 */
final class GprsParameters {
    /** The LLC service access point of packets in GSM, and the lowest radio priority. */
    private static final int SAPI = 3;

    private static final int RADIO_PRIORITY = 4;

    private GprsParameters() {}

    /** The transaction as messages to the UE, which is taken to have begun it, have it. TS 24.008 10.5.6.7. */
    static Optional<Octets> linked(OptionalInt transaction) {
        return transaction.isEmpty()
                ? Optional.empty()
                : Optional.of(Octets.of((byte) ((transaction.getAsInt() | SmMessage.TO_INITIATOR) << 4)));
    }

    static Optional<Octets> quality(OptionalInt transaction) {
        return transaction.isEmpty()
                ? Optional.empty()
                : Optional.of(QualityOfService.TYPE.encode(QualityOfService.INTERACTIVE));
    }

    static Optional<Integer> sapi(OptionalInt transaction) {
        return transaction.isEmpty() ? Optional.empty() : Optional.of(SAPI);
    }

    static Optional<Integer> radioPriority(OptionalInt transaction) {
        return transaction.isEmpty() ? Optional.empty() : Optional.of(RADIO_PRIORITY);
    }
}

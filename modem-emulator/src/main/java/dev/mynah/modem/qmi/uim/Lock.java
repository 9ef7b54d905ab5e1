package dev.mynah.modem.qmi.uim;

import dev.mynah.modem.Personalisation;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.TlvType;
import java.util.List;
import java.util.Optional;

/** A lock of the device to its cards, as UIM tells it: which, and how often its keys may be tried. TS 22.022. */
record Lock(int feature, int tries, int unblockTries) {
    static final TlvType<Lock> TYPE =
            Struct.of(TlvType.U8, Lock::feature, TlvType.U8, Lock::tries, TlvType.U8, Lock::unblockTries, Lock::new);

    /** Those that have a number; the lock to the first card has none. */
    private static final List<Personalisation.Category> FEATURES = List.of(
            Personalisation.Category.NETWORK,
            Personalisation.Category.NETWORK_SUBSET,
            Personalisation.Category.SERVICE_PROVIDER,
            Personalisation.Category.CORPORATE,
            Personalisation.Category.SIM);

    /** The locks that are closed. */
    static List<Lock> closed(Personalisation locks) {
        return FEATURES.stream()
                .filter(it -> locks.lock(it).active())
                .map(it -> new Lock(
                        FEATURES.indexOf(it),
                        locks.lock(it).tries(),
                        locks.lock(it).unblockTries()))
                .toList();
    }

    static Optional<Integer> feature(Personalisation.Category category) {
        return Optional.of(FEATURES.indexOf(category)).filter(it -> it >= 0);
    }

    static Personalisation.Category category(int feature) {
        if (feature >= FEATURES.size()) {
            throw new QmiRefusal(QmiError.INVALID_ARGUMENT);
        }
        return FEATURES.get(feature);
    }
}

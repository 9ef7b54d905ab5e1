package dev.mynah.modem.sms;

import dev.mynah.euicc.file.content.EfSmsp;
import dev.mynah.modem.sim.MessageFiles;
import dev.mynah.network.air.sms.relay.RpAddress;
import java.util.Optional;
import java.util.function.Supplier;

/** The usual service centre, which the card has in EF.SMSP. TS 31.102 4.2.27. */
final class Parameters {
    private static final int FIXED = 28;

    private final Supplier<Optional<MessageFiles>> card;

    Parameters(Supplier<Optional<MessageFiles>> card) {
        this.card = card;
    }

    Optional<RpAddress> serviceCentre() {
        return card.get()
                .flatMap(MessageFiles::parameters)
                .flatMap(EfSmsp::serviceCentre)
                .filter(it -> it.matches("\\+?[0-9*#abc]{1,20}"))
                .map(RpAddress::number);
    }

    /** Whether the card took it; the name and the other parameters of the record stay. */
    boolean serviceCentre(RpAddress address) {
        Optional<MessageFiles> files = card.get();
        Optional<byte[]> record = files.flatMap(MessageFiles::parameters).filter(it -> it.length >= FIXED);
        if (files.isEmpty() || record.isEmpty()) {
            return false;
        }
        byte[] old = record.get();
        byte[] fresh = EfSmsp.encode(address.display(), old.length);
        int at = old.length - FIXED;
        byte[] written = old.clone();
        written[at] = (byte) (old[at] & fresh[at]);
        System.arraycopy(fresh, at + 13, written, at + 13, 12);
        return files.get().writeParameters(written);
    }
}

package dev.mynah.modem.sms;

import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.DataCodingScheme;
import dev.mynah.network.air.sms.DataCodingScheme.Waiting;
import dev.mynah.network.air.sms.HeaderElement;
import dev.mynah.network.air.sms.SmsDeliver;
import java.util.ArrayList;
import java.util.List;

/**
 * A message that tells of others which wait elsewhere. TS 23.038 4, TS 23.040 9.2.3.24.2.
 *
 * @param count how many; 1 where only the coding scheme says that there are some
 * @param keep whether the message itself is worth keeping
 */
record WaitingIndication(Waiting kind, boolean active, int count, boolean keep) {
    private static final int STORE = 0x80;

    /** All indications of a message. */
    static List<WaitingIndication> of(SmsDeliver deliver) {
        List<WaitingIndication> all = new ArrayList<>();
        for (HeaderElement element : deliver.userData().header().elements()) {
            Octets value = element.value();
            if (element.identifier() == HeaderElement.SPECIAL_MESSAGE_INDICATION && value.length() == 2) {
                Waiting kind = Waiting.of(value.at(0));
                all.add(new WaitingIndication(kind, value.at(1) > 0, value.at(1), (value.at(0) & STORE) != 0));
            }
        }
        DataCodingScheme coding = deliver.coding();
        // The header counts where both speak (TS 23.040 9.2.3.24.2).
        if (all.isEmpty()) {
            coding.waiting()
                    .ifPresent(kind -> all.add(new WaitingIndication(
                            kind, coding.indicatorActive(), coding.indicatorActive() ? 1 : 0, !coding.discarded())));
        }
        return all;
    }

    /** EF.MWIS with this indication: a bit for each kind, then a count for each. TS 31.102 4.2.63. */
    byte[] in(byte[] record) {
        byte[] changed = record.clone();
        int bit = 1 << kind.bits();
        changed[0] = (byte) (active ? changed[0] | bit : changed[0] & ~bit);
        if (1 + kind.bits() < changed.length) {
            changed[1 + kind.bits()] = (byte) count;
        }
        return changed;
    }
}

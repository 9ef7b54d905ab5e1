package dev.mynah.modem.qmi.dsd;

import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Network;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.network.air.Rat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A system that can carry data.
 *
 * @param technology of the network: 0 for 3GPP
 * @param radio the radio access technology
 * @param service what of it, as bits
 */
record AvailableSystem(long technology, long radio, long service) {
    static final Tlv<List<AvailableSystem>> TLV = tlv(
            0x10,
            "Available Systems",
            TlvType.list(
                    TlvType.U8,
                    Struct.of(
                            TlvType.U32,
                            AvailableSystem::technology,
                            TlvType.U32,
                            AvailableSystem::radio,
                            TlvType.U64,
                            AvailableSystem::service,
                            AvailableSystem::new)));

    private static final long THREE_GPP = 0;
    private static final Map<Rat, AvailableSystem> SYSTEMS = Map.of(
            Rat.GSM,
            new AvailableSystem(THREE_GPP, 2, 0x100),
            Rat.UTRAN,
            new AvailableSystem(THREE_GPP, 1, 0x1),
            Rat.E_UTRAN,
            new AvailableSystem(THREE_GPP, 3, 0x1000),
            Rat.NR,
            new AvailableSystem(THREE_GPP, 6, 1L << 44));

    /** The one registered in, if packets are. */
    static List<AvailableSystem> of(Network network) {
        return network.serving()
                .filter(it -> network.attached())
                .flatMap(it -> Optional.ofNullable(SYSTEMS.get(it.rat())))
                .map(List::of)
                .orElse(List.of());
    }
}
